//! Logs, metrics, incidents and security scanners.

use super::super::vendor::{everyday, identifier, labelled, secrets, shape};
use crate::examples;
use crate::scan::detector::Detector;

secrets! {
    labelled "abuseipdb-api-key": "AbuseIPDB API key" at "https://docs.abuseipdb.com/#introduction",
        ["abuseipdb"] r"[0-9a-f]{80}",
        "ABUSEIPDB_API_KEY" = "9b919"
            "6e17c64942fa1dad58280a3fafd628e6852f1d5f2d471dad70e3d154fdb8"
            "0e7c112305610ac";
    labelled "airbrake-key": "Airbrake project or user key" at "https://docs.airbrake.io/docs/devops-tools/api/",
        ["airbrake"] r"[0-9a-f]{32}|[A-Za-z0-9]{40}",
        "AIRBRAKE_PROJECT_KEY" = "a0bf1" "393571ecfa5ec97ec3082b1b563";
    labelled "alienvault-otx-key": "AlienVault OTX key" at "https://otx.alienvault.com/api",
        ["alienvault", "otx_"] shape::HEX_64,
        "ALIENVAULT_OTX_KEY" = "50d69" "140453b0426fd8b622c9ca09f02274d600a7fc5e2c786f63f85369c7aea";
    labelled "appsignal-push-key": "AppSignal push API key" at "https://docs.appsignal.com/appsignal/terminology.html",
        ["appsignal"] shape::UUID, "APPSIGNAL_PUSH_API_KEY" = "a39b4" "903-cbb6-8d05-d79b-36fdc0d4e636";
    labelled "better-stack-token": "Better Stack token" at "https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/",
        ["betterstack", "better_stack", "better stack", "logtail", "betteruptime"] r"[A-Za-z0-9]{24}",
        "BETTERSTACK_API_TOKEN" = "MJbty" "2bGcPPcWNqf9wqkuCYi";
    labelled "bugsnag-api-key": "Bugsnag API key" at "https://docs.bugsnag.com/api/error-reporting/",
        ["bugsnag"] r"[0-9a-f]{32}|[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}",
        "BUGSNAG_API_KEY" = "fdf13" "8e7953917714f0746d0f9679614";
    labelled "censys-api-secret": "Censys API secret" at "https://docs.censys.com/reference/get-started",
        ["censys"] r"[A-Za-z0-9]{32}", "CENSYS_API_SECRET" = "J2FoO" "PM0vDL2St63NeE1pYOEKUiCaoUA";
    labelled "checkly-api-key": "Checkly API key" at "https://www.checklyhq.com/docs/accounts-and-users/creating-api-key/",
        ["checkly"] r"(?:cu_)?[0-9a-f]{32}", "CHECKLY_API_KEY" = "49c55" "f264a253d58d25b242d60edbd5f";
    labelled "datadog-key": "Datadog API or application key" at "https://docs.datadoghq.com/account_management/api-app-keys/",
        ["datadog", "dd_api_key", "dd-api-key", "dd_app_key", "dd-application-key"] r"[0-9A-Fa-f]{32}|[0-9A-Fa-f]{40}|[a-z0-9]{32}",
        "DD_API_KEY" = "491ec" "11cFaDd7d1D05f7A0D29a97D30d";
    labelled "detectify-api-key": "Detectify API key" at "https://developer.detectify.com/",
        ["detectify"] shape::HEX_32, "DETECTIFY_API_KEY" = "119d8" "a6586d6ea6c6416a70c1b4d7913";
    everyday "honeycomb-api-key": "Honeycomb API key" at "https://docs.honeycomb.io/configure/environments/manage-api-keys/",
        ["honeycomb"] r"[0-9a-f]{32}|[A-Za-z0-9]{22}|hc[abi](?:ik|lk|mk)_[a-z0-9]{58}",
        "HONEYCOMB_API_KEY" = "4b47f" "2b6b0374ebd2c04b50552c80730";
    labelled "influxdb-token": "InfluxDB API token" at "https://docs.influxdata.com/influxdb/cloud/admin/tokens/",
        ["influx"] r"[A-Za-z0-9+/_-]{86}==",
        "INFLUXDB_TOKEN" = "iWZ3j"
            "GIKG9XWjTLkI7CKMjlJW80W02Sn0tMwCD6LfiDbaN8GZUH9JJ0WMC03TJSGj"
            "abvgOmPLpx9PLv9oIX0hX==";
    labelled "instana-api-token": "Instana API token" at "https://www.ibm.com/docs/en/instana-observability?topic=apis-web-rest-api",
        ["instana"] r"[A-Za-z0-9_-]{16,22}", "INSTANA_API_TOKEN" = "ZVmLT" "hYPjsV2840e";
    labelled "jupiterone-api-key": "JupiterOne API key" at "https://docs.jupiterone.io/reference",
        ["jupiterone", "jupiter_one"] r"[A-Za-z0-9]{76}",
        "JUPITERONE_API_KEY" = "c2kCx"
            "eiXZjPloFzN1VDyvwWpqxu0V9iMihDL9d0LpKZ7XJmkvJFlwLnsPBCnPzD4v"
            "0Hn2M6CPVZA";
    labelled "logdna-ingestion-key": "Mezmo (LogDNA) ingestion key" at "https://docs.mezmo.com/docs/ingestion-key",
        ["logdna", "mezmo"] shape::HEX_32, "LOGDNA_INGESTION_KEY" = "bf5d1" "c7f18d8c2b93a147077aa94e5fb";
    labelled "loggly-token": "Loggly customer token" at "https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm",
        ["loggly"] r"[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}",
        "LOGGLY_TOKEN" = "58hu5" "n5z-i6y4-v2ax-eyv0-ruih1up2hbn7";
    labelled "logz-io-token": "Logz.io token" at "https://api-docs.logz.io/docs/logz/logz-io-api/",
        ["logz.io", "logzio", "logz_io", "logz-io"] r"[A-Za-z]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
        "LOGZIO_TOKEN" = "LJAvS" "CpKoAMmxtdaivamsxiWzPwgAXEw";
    labelled "opsgenie-api-key": "Opsgenie API key" at "https://support.atlassian.com/opsgenie/docs/api-key-management/",
        ["opsgenie"] shape::UUID, "OPSGENIE_API_KEY" = "3878d" "11c-e405-1f6b-58b4-8a38464f2f68";
    labelled "pagerduty-api-key": "PagerDuty API key" at "https://support.pagerduty.com/main/docs/api-access-keys",
        ["pagerduty", "pager_duty", "pager-duty", "pd_token", "pd_api"] r"u\+[A-Za-z0-9_+-]{18}|[A-Za-z0-9_+-]{20}|[0-9a-f]{32}",
        "PAGERDUTY_TOKEN" = "u+r2F" "FZIxuyh0wIvQdyQ";
    labelled "papertrail-api-token": "Papertrail API token" at "https://www.papertrail.com/help/settings-api/",
        ["papertrail"] r"[A-Za-z0-9]{20}", "PAPERTRAIL_API_TOKEN" = "CHO03" "whf0k5qcoiom44x";
    labelled "raygun-api-key": "Raygun API key" at "https://raygun.com/documentation/",
        ["raygun"] r"[A-Za-z0-9+/]{22}(?:==)?", "RAYGUN_API_KEY" = "H40Dx" "qid3hLVzqeW0A3AQZ";
    labelled "rollbar-access-token": "Rollbar access token" at "https://docs.rollbar.com/docs/access-tokens",
        ["rollbar"] shape::HEX_32, "ROLLBAR_ACCESS_TOKEN" = "3e131" "ec064a6f51a2c3ac1b28f6ea8ec";
    labelled "securitytrails-api-key": "SecurityTrails API key" at "https://docs.securitytrails.com/docs/authentication",
        ["securitytrails", "security_trails"] r"[A-Za-z0-9]{32}",
        "SECURITYTRAILS_API_KEY" = "p1daY" "oQcY4bFif7xWiq0R3XlUKZhF145";
    everyday "sentry-auth-token": "Sentry auth token (legacy)" at "https://docs.sentry.io/api/guides/create-auth-token/",
        ["sentry"] shape::HEX_64,
        "SENTRY_AUTH_TOKEN" = "0f7d5" "ad7c32e7d1496caf70f8f7283ae82e3dbaff422b69a4ada253927c7ac02";
    labelled "shodan-api-key": "Shodan API key" at "https://developer.shodan.io/api/requirements",
        ["shodan"] r"[A-Za-z0-9]{32}", "SHODAN_API_KEY" = "5pa3L" "VPB0Aoqahmwh4mzlAKuWP7WwNjP";
    labelled "signalfx-token": "Splunk Observability token" at "https://help.splunk.com/en/splunk-observability-cloud/administer/authentication-and-security/authentication-tokens",
        ["signalfx", "splunk_access", "splunk_observability", "splunkobservability", "sfx_"] r"[A-Za-z0-9_-]{22}",
        "SIGNALFX_TOKEN" = "J2C38" "Ew4qO2qHB8xdGgT7r";
    labelled "snyk-api-token": "Snyk API token" at "https://docs.snyk.io/snyk-api/authentication-for-api",
        ["snyk"] shape::UUID, "SNYK_TOKEN" = "fa0f3" "7c9-2862-36cc-93a4-8b0c1a54eb18";
    labelled "solarwinds-observability-token": "SolarWinds Observability token" at "https://documentation.solarwinds.com/en/success_center/observability/content/settings/api-tokens.htm",
        ["solarwinds", "swo_"] r"[A-Za-z0-9_-]{71}",
        "SOLARWINDS_API_TOKEN" = "fgls3"
            "6twdegetIPaKJp0wZWWu97zPMl5uQTIElEMkEcMqDFZwlvNb86wb2W5qhX9E"
            "tM9Ijr";
    labelled "splunk-hec-token": "Splunk HTTP Event Collector token" at "https://help.splunk.com/en/splunk-enterprise/get-started/get-data-in/get-data-with-http-event-collector/set-up-and-use-http-event-collector-in-splunk-web",
        ["splunk"] shape::UUID, "SPLUNK_HEC_TOKEN" = "e3ff2" "a98-9d1e-9ae4-14fb-7e58c44db573";
    labelled "statuscake-api-token": "StatusCake API token" at "https://developers.statuscake.com/guides/api/authentication/",
        ["statuscake"] r"[A-Za-z0-9]{20,30}", "STATUSCAKE_API_TOKEN" = "APb24" "2qMpaZGLzrJPwCI";
    labelled "statuspage-api-key": "Statuspage API key" at "https://developer.statuspage.io/#section/Authentication",
        ["statuspage", "status_page"] r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{64}",
        "STATUSPAGE_API_KEY" = "ab416" "0ca-5473-daf9-f4b5-794f11eb35d5";
    identifier "sumo-logic-access-id": "Sumo Logic access ID" at "https://help.sumologic.com/docs/manage/security/access-keys/",
        ["sumo", "sumologic"] r"su[A-Za-z0-9]{12}", "SUMO_ACCESS_ID" = "suIod" "JKf9gsTdH";
    labelled "sumo-logic-access-key": "Sumo Logic access key" at "https://help.sumologic.com/docs/manage/security/access-keys/",
        ["sumologic", "sumo_", "sumo-", "sumo logic", "sumotoken", "sumo.", "sumokey"] r"[A-Za-z0-9]{64}",
        "SUMO_LOGIC_ACCESS_KEY sumologic" = "L22Hj"
            "KAEhKvNDl9pK95QhRlx8jeetRhN3bnjxMm6dD72GrL6tRIGveIimwFvYeZl";
    labelled "thousandeyes-token": "ThousandEyes token" at "https://developer.cisco.com/docs/thousandeyes/authentication/",
        ["thousandeyes"] r"[A-Za-z0-9]{32}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}",
        "THOUSANDEYES_TOKEN" = "ey94g" "K0ujAreJRWRlFJIKKqCLnUxDzoi";
    labelled "uptimerobot-api-key": "UptimeRobot API key" at "https://uptimerobot.com/api/",
        ["uptimerobot", "uptime_robot"] r"(?:ur?|m)[0-9]{5,10}-[0-9a-f]{24}",
        "UPTIMEROBOT_API_KEY" = "u9398" "5-3c83e594bd244d1468ad30bd";
    labelled "urlscan-api-key": "urlscan.io API key" at "https://docs.urlscan.io/apis/urlscan-openapi/generic",
        ["urlscan"] shape::UUID, "URLSCAN_API_KEY" = "e3a8e" "8fd-1caf-4875-961b-a3b9e26e611b";
    labelled "virustotal-api-key": "VirusTotal API key" at "https://docs.virustotal.com/docs/please-give-me-an-api-key",
        ["virustotal", "virus_total", "vt_api"] shape::HEX_64,
        "VIRUSTOTAL_API_KEY" = "ae09f" "82f51a9ac1c7fb4b03b13d9f76c793408d05271f496703bea09aa3d388b";
}
