//! Databases, analytics, search and feature flags.

use super::super::vendor::{everyday, identifier, labelled, marked, secrets, shape};
use crate::examples;
use crate::scan::detector::Detector;

secrets! {
    identifier "adobe-client-id": "Adobe client ID" at "https://developer.adobe.com/developer-console/docs/guides/authentication/",
        ["adobe"] shape::HEX_32, "ADOBE_CLIENT_ID" = "aa3f6" "8c60fdcf5e59ac26df71a5842c3";
    labelled "algolia-api-key": "Algolia API key" at "https://www.algolia.com/doc/guides/security/api-keys/",
        ["algolia"] r"[A-Za-z0-9]{32}", "ALGOLIA_ADMIN_KEY" = "8KZsu" "q8FqwyfkBsrfz21AGSJpRr7Q4R2";
    labelled "amplitude-secret-key": "Amplitude API or secret key" at "https://amplitude.com/docs/apis/authentication",
        ["amplitude"] shape::HEX_32, "AMPLITUDE_SECRET_KEY" = "6b3f3" "befb205bfd5147c0d59cabe6c7e";
    labelled "atera-api-key": "Atera API key" at "https://app.atera.com/apidocs",
        ["atera"] r"[A-Za-z0-9]{32}", "ATERA_API_KEY" = "YhLy0" "0c9Rpkgnjx91iDW4ngcz92OERZa";
    labelled "budibase-api-key": "Budibase API key" at "https://docs.budibase.com/docs/rest-authentication",
        ["budibase"] r"[0-9a-f]{32}-[0-9a-f]{78,80}",
        "BUDIBASE_API_KEY" = "b70c4"
            "e3a579f31f1aa80f36ec3ab72a0-c169bd00a0686093460b859a4e4a17b8"
            "dc37fc539084da5f3ad269ee849731b0edf62ec9a10974";
    identifier "clickhouse-cloud-key-id": "ClickHouse Cloud key ID" at "https://clickhouse.com/docs/cloud/manage/openapi",
        ["clickhouse"] r"[A-Za-z0-9]{20}", "CLICKHOUSE_KEY_ID" = "ZJYZI" "l8LnknRK2cZ5X5l";
    everyday "coda-api-token": "Coda API token" at "https://coda.io/developers/apis/v1#section/Using-the-API",
        ["coda"] shape::UUID, "CODA_API_TOKEN" = "94eec" "b2a-3c30-dfa9-8516-290e39bf7ce1";
    everyday "confluent-api-key": "Confluent API key" at "https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html",
        ["confluent", "kafka", "confluentcloud"] r"[A-Za-z0-9]{16}|[A-Za-z0-9+/]{64}",
        "CONFLUENT_API_KEY" = "Gx5Lk" "M1GiPvXb7Nx";
    labelled "couchbase-capella-api-key": "Couchbase Capella API key" at "https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html",
        ["couchbase", "capella"] r"[A-Za-z0-9+/]{60,120}={0,2}",
        "CAPELLA_API_KEY couchbase" = "WTLlu" "hAYuvftCCJg80BLGrd2fZbFrIUusFXOu3YWET3EfY5uz1ITjHqWXUtv";
    labelled "geckoboard-api-key": "Geckoboard API key" at "https://developer.geckoboard.com/",
        ["geckoboard"] r"[A-Za-z0-9]{44}|[0-9a-f]{32}",
        "GECKOBOARD_API_KEY" = "TS3Pz" "1f8VyhwtnVujvLkDxlvzKaVhB3vX1NGoxFrzeBI";
    labelled "keen-io-key": "Keen API key" at "https://keen.io/docs/api/",
        ["keenio", "keen_", "keen.io"] r"[0-9A-Z]{64}|[0-9a-f]{64,192}",
        "KEENIO_WRITE_KEY" = "ZIYES" "T7EI94U396HC1UVDQGPGVK261I5MEWN0YT6G3K6P3TLJBN1A2TT7JUW4RBE";
    labelled "klipfolio-api-key": "Klipfolio API key" at "https://support.klipfolio.com/hc/en-us/articles/215546368",
        ["klipfolio"] shape::HEX_40, "KLIPFOLIO_API_KEY" = "a0424" "09149a72cb082af936ca6082adbd2ceba00";
    identifier "looker-client-id": "Looker API client ID" at "https://cloud.google.com/looker/docs/api-auth",
        ["looker"] r"[A-Za-z0-9]{20}", "LOOKER_CLIENT_ID" = "C7sQc" "Lr8V1BaSQKdGdLe";
    labelled "looker-client-secret": "Looker API client secret" at "https://cloud.google.com/looker/docs/api-auth",
        ["looker"] r"[A-Za-z0-9]{24}", "LOOKER_CLIENT_SECRET" = "54ORv" "Mes2bUSgfmtyP1W25DA";
    labelled "metabase-session-token": "Metabase session or API key" at "https://www.metabase.com/docs/latest/people-and-groups/api-keys",
        ["metabase"] r"(?:mb_)?[A-Za-z0-9+/=]{43,44}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
        "METABASE_API_KEY" = "jkKbP" "PbzM6Q4O7tQIOmcGzASDRID1sdUZCSjvfA3LoW";
    labelled "mixpanel-secret": "Mixpanel secret" at "https://developer.mixpanel.com/reference/authentication",
        ["mixpanel"] r"[A-Za-z0-9]{32}", "MIXPANEL_API_SECRET" = "fwpjF" "8PgZzsusbGWJ9VGA0styYm42wii";
    labelled "mockaroo-api-key": "Mockaroo API key" at "https://www.mockaroo.com/docs",
        ["mockaroo"] r"[0-9a-f]{8}", "MOCKAROO_API_KEY" = "64832" "b64";
    labelled "mongodb-atlas-private-key": "MongoDB Atlas private key" at "https://www.mongodb.com/docs/atlas/configure-api-access/",
        ["mongodb", "mongo_atlas", "atlas_private", "atlas_api", "mongocli", "mcli_"] shape::UUID,
        "MONGODB_ATLAS_PRIVATE_KEY" = "d2ec9" "e56-ce20-537b-c8a7-76f71fce4f64";
    labelled "nasdaq-data-link-key": "Nasdaq Data Link API key" at "https://docs.data.nasdaq.com/docs/getting-started",
        ["nasdaq", "quandl"] r"[A-Za-z0-9_-]{20}", "NASDAQ_DATA_LINK_API_KEY" = "yI97c" "Vip5TQed4kjlcKk";
    everyday "optimizely-token": "Optimizely access token" at "https://docs.developers.optimizely.com/web-experimentation/docs/personal-access-token",
        ["optimizely"] r"[0-9A-Za-z:_-]{54}",
        "OPTIMIZELY_TOKEN" = "oOg46" "J5ZGrwP0KpQ0xj5LzWvRfic7bVHKnZBYzXbMEGhuPAQM1b8To";
    labelled "pganalyze-read-key": "pganalyze read key" at "https://pganalyze.com/docs/api",
        ["pganalyze"] r"pgar_[a-zA-Z0-9]{27}", "PGANALYZE_READ_KEY" = "pgar_" "WkJeXTyWGwvoJtLmb7eGoe8PZxH";
    identifier "planetscale-id": "PlanetScale user name" at "https://planetscale.com/docs/concepts/service-tokens",
        ["pscale", "planetscale"] r"[a-z0-9]{12}", "PLANETSCALE_ID" = "4ai3x" "0s9hq4m";
    labelled "qubole-api-token": "Qubole API token" at "https://docs.qubole.com/en/latest/rest-api/api_overview.html",
        ["qubole"] r"[0-9a-z]{64}",
        "QUBOLE_API_TOKEN" = "9qjie" "7bj9hn3t2kvqwx72oiwatgz61anu6yqw47msx7r01tz0nn6sh5fh1hoq618";
    labelled "rockset-api-key": "Rockset API key" at "https://docs.rockset.com/documentation/docs/identity-and-access-management",
        ["rockset"] r"[A-Za-z0-9]{64}",
        "ROCKSET_API_KEY" = "im5NF" "WMmGoB0p5y17nFjSwIGvLRMw54JxSBGscqVIPW39Q0Gd5AchTqa4H6HOMVx";
    everyday "segment-write-key": "Segment write key" at "https://segment.com/docs/connections/find-writekey/",
        ["segment"] r"[A-Za-z0-9]{32}", "SEGMENT_WRITE_KEY" = "faDYb" "Bia7gK1lJf5JxjuzFG5RsRnhgUY";
    labelled "snowflake-access-token": "Snowflake programmatic access token" at "https://docs.snowflake.com/en/user-guide/programmatic-access-tokens",
        ["snowflake", "sf_token"] r"[A-Za-z0-9_.-]{100,220}",
        "SNOWFLAKE_TOKEN" = "knwDc"
            "IOAqIBCRDNfc35QlGphiXWPDlqWFVMaxIOBIhB5r2Gm3hNSw0mNwXT6nNJNO"
            "NGHAXQqjnYggGQLHUxxgHkv3VXiYGN3PMPX";
    labelled "splitio-api-key": "Split API key" at "https://help.split.io/hc/en-us/articles/360019916211",
        ["splitio", "split_io", "split.io", "split_api", "split_sdk"] r"[a-z0-9]{36,68}",
        "SPLIT_API_KEY" = "5h6d1" "l5t6i6sf4e8cj1rza9pov1pwwrbc8ry";
    labelled "stitch-import-token": "Stitch access token" at "https://www.stitchdata.com/docs/developers/stitch-connect/api",
        ["stitchdata", "stitch_"] shape::HEX_64,
        "STITCHDATA_TOKEN" = "ec26f" "961674da7b17051aca56c80f3b18e79f2a5a952c8e93653fd150c84bef3";
    labelled "swiftype-api-key": "Swiftype API key" at "https://swiftype.com/documentation/site-search/overview",
        ["swiftype"] r"[A-Za-z0-9_-]{20}", "SWIFTYPE_API_KEY" = "QCvQO" "Q8t9ydmDWpUS3ln";
    marked "tableau-access-token": "Tableau personal access token" at "https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm",
        ["==:"] r"(?:^|[^A-Za-z0-9+/])(?<value>[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32})\b",
        "TABLEAU_TOKEN" = "V01pC" "K4gAk0AMUi28P8sFd==:68TFHyPR2dxsuzydvM5IurLjKqyBoEK9";
    labelled "tinybird-token": "Tinybird token" at "https://www.tinybird.co/docs/administration/auth-tokens",
        ["tinybird", "tb_token"] r"p\.eyJ[A-Za-z0-9_-]{60,200}\.[A-Za-z0-9_-]{40,90}",
        "TINYBIRD_TOKEN" = "p.eyJ"
            "lDPJyXKgiRGNd2Y3ou8y7qFPimeuFlz5p4j1euzlVOE2HzuSbkNRthfHL7Mf"
            ".YzS9nMZv3yj1z1QV9ekI3BN7qyvZVQQ75NvWHkIl";
    labelled "ubidots-token": "Ubidots token" at "https://docs.ubidots.com/v1.6/reference/authentication",
        ["ubidots"] r"BBFF-[A-Za-z0-9]{30}|BBUS-[A-Za-z0-9]{30}",
        "UBIDOTS_TOKEN" = "BBFF-" "1iTL9oaZouBPEksI3GYDTLICzmfXpc";
}
