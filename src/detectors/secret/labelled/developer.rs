//! Source control, builds, tests and content management.

use super::super::vendor::{everyday, labelled, secrets, shape};
use crate::examples;
use crate::scan::detector::Detector;

secrets! {
    labelled "adzuna-app-key": "Adzuna app key" at "https://developer.adzuna.com/overview",
        ["adzuna"] r"[0-9a-z]{32}", "ADZUNA_APP_KEY" = "rz8w0" "xr6jcro9wn52en37v4uo9kkul3j";
    labelled "apimatic-api-key": "APIMatic API key" at "https://docs.apimatic.io/platform-api/",
        ["apimatic"] r"[A-Za-z0-9_-]{64}",
        "APIMATIC_API_KEY" = "1GTIf" "7o7e5b3yfhR2rrpxukKXGSYmvffLATrAxpU1ZsLbi56AnDuqXgVQAxK20EG";
    labelled "apimetrics-key": "APImetrics key" at "https://docs.apimetrics.io/docs/api-keys",
        ["apimetrics"] r"[A-Za-z0-9]{32}", "APIMETRICS_KEY" = "ypAX2" "FTKXp2P31cOAhZstWXrFQMYEuXy";
    labelled "apitemplate-api-key": "APITemplate.io API key" at "https://apitemplate.io/apiv2/",
        ["apitemplate"] r"[A-Za-z0-9]{39}",
        "APITEMPLATE_API_KEY" = "foJ70" "4BRmXjSxCdJQTDhlmuzsNfLiCN5lnCyhAo";
    labelled "appsynergy-api-key": "AppSynergy API key" at "https://www.appsynergy.com/api",
        ["appsynergy"] r"[a-z0-9]{64}",
        "APPSYNERGY_API_KEY" = "42dbh" "kynznekghbylik544tq10c6is6uf0k7ycjs3xtcmnbemki3dfrg617jz3qt";
    labelled "appveyor-api-token": "AppVeyor API token" at "https://www.appveyor.com/docs/api/",
        ["appveyor"] r"v2\.[a-z0-9]{20}", "APPVEYOR_TOKEN" = "v2.rt" "9e5ufhdkkvxp46v4bw";
    labelled "bitbar-api-key": "BitBar API key" at "https://support.smartbear.com/bitbar/docs/en/manage-your-account/account-authentication-and-api-key.html",
        ["bitbar"] r"[A-Za-z0-9]{32}", "BITBAR_API_KEY" = "EIR7p" "BrKxSXVNaRed0mCc8CLJFO7oQTH";
    labelled "bitbucket-oauth-secret": "Bitbucket OAuth consumer secret" at "https://support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud/",
        ["bitbucket"] r"[A-Za-z0-9=_-]{64}|[A-Za-z0-9]{32}",
        "BITBUCKET_CLIENT_SECRET" = "QjYDT" "a4GSKDeqgwYPbDKHlcXEfAjbWjwbNqzQZgTEVfJAUOQjUT8WqAhDaxI0KmS";
    labelled "bitrise-access-token": "Bitrise access token" at "https://docs.bitrise.io/en/bitrise-ci/api/authenticating-with-the-bitrise-api.html",
        ["bitrise"] r"[A-Za-z0-9_-]{60,120}",
        "BITRISE_TOKEN" = "hchfF" "wfpyQ5SvwzsnlFcKQwamfXpYMp4pzpxSFbQYaoN7GPpX43O4LaHGeQM";
    everyday "blazemeter-api-key": "BlazeMeter (Runscope) API key" at "https://help.blazemeter.com/docs/guide/api-blazemeter-api-keys.html",
        ["blazemeter", "runscope"] r"[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}",
        "BLAZEMETER_API_KEY" = "aphzy" "n2x-xod5-kn5r-70ae-9ew4awlbg1qa";
    labelled "browserstack-access-key": "BrowserStack access key" at "https://www.browserstack.com/docs/automate/api-reference/selenium/authentication",
        ["browserstack", "browser_stack"] r"[A-Za-z0-9]{20}",
        "BROWSERSTACK_ACCESS_KEY" = "N5p8k" "1AcXQWoBwSBDL5u";
    labelled "browshot-api-key": "Browshot API key" at "https://browshot.com/api/documentation",
        ["browshot"] r"[A-Za-z0-9]{28}", "BROWSHOT_API_KEY" = "RZLPf" "tSLmXwKlIADXj98ENqwXbp6";
    labelled "bugherd-api-key": "BugHerd API key" at "https://www.bugherd.com/api_v2#api_authentication",
        ["bugherd"] r"[a-z0-9]{22}", "BUGHERD_API_KEY" = "litig" "kyrw9wmqh4octptgm";
    labelled "buttercms-api-token": "ButterCMS API token" at "https://buttercms.com/docs/api/#authentication",
        ["buttercms"] shape::HEX_40, "BUTTERCMS_TOKEN" = "f24df" "d148a14818396172c56804d452f0b967eac";
    labelled "circleci-project-token": "CircleCI token (legacy)" at "https://circleci.com/docs/managing-api-tokens/",
        ["circleci", "circle_ci", "circle-ci", "circle_token"] shape::HEX_40,
        "CIRCLECI_TOKEN" = "476b8" "24a60d52e5611e41516e2c649c9f1a0c157";
    labelled "cloudsmith-legacy-api-key": "Cloudsmith API key (legacy)" at "https://help.cloudsmith.io/docs/api-key",
        ["cloudsmith"] shape::HEX_40, "CLOUDSMITH_API_KEY" = "32a86" "f46081352d0dfa5e165745b308641fc2524";
    labelled "codacy-api-token": "Codacy API token" at "https://docs.codacy.com/codacy-api/api-tokens/",
        ["codacy"] r"[A-Za-z0-9]{20}", "CODACY_API_TOKEN" = "I1sq8" "wKiFovvxzdQ37qD";
    labelled "code-climate-reporter-id": "Code Climate reporter ID" at "https://docs.codeclimate.com/docs/finding-your-test-coverage-token",
        ["codeclimate", "code_climate", "code climate", "cc_test_reporter"] shape::HEX_64,
        "CODECLIMATE_REPO_TOKEN" = "a6416" "e92810e740d20f777f64a3ac26f4536e6a28f27db4bf0f808ec9acb5a4f";
    labelled "codecov-access-token": "Codecov upload token" at "https://docs.codecov.com/docs/codecov-tokens",
        ["codecov"] r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[a-z0-9]{32}",
        "CODECOV_TOKEN" = "eab3d" "9b2-b4b1-024b-1deb-3cf2671a2e0e";
    labelled "codemagic-api-token": "Codemagic API token" at "https://docs.codemagic.io/rest-api/codemagic-rest-api/",
        ["codemagic"] r"[A-Za-z0-9_-]{43}",
        "CODEMAGIC_API_TOKEN" = "SmiHC" "3UIjJWxgrHxmDBFXv2uY4nkM3GJHVKsR8a9NDP";
    labelled "configcat-legacy-sdk-key": "ConfigCat SDK key (legacy)" at "https://configcat.com/docs/requests/",
        ["configcat"] r"[A-Za-z0-9_-]{22}/[A-Za-z0-9_-]{22}",
        "CONFIGCAT_SDK_KEY" = "6CZfs" "5kJmJsyx08ecbHJBX/njQjh61sz4sfqzROpI0zrN";
    labelled "contentful-delivery-token": "Contentful delivery token" at "https://www.contentful.com/developers/docs/references/authentication/",
        ["contentful"] r"[A-Za-z0-9=_-]{43}",
        "CONTENTFUL_DELIVERY_TOKEN" = "mouWh" "tLTTMeV3ArDv5NdVrM4ZbRuaSJYYIiKo9dntJ1";
    labelled "coveralls-repo-token": "Coveralls token" at "https://docs.coveralls.io/api-introduction",
        ["coveralls"] r"[A-Za-z0-9-]{37}|[A-Za-z0-9]{33}",
        "COVERALLS_REPO_TOKEN" = "JWLu3" "E0XQp7AkhMOXRPOMwUP1Tyu5uLsozrs2";
    labelled "crowdin-api-token": "Crowdin API token" at "https://support.crowdin.com/enterprise/personal-access-tokens/",
        ["crowdin"] r"[0-9A-Za-z]{80}",
        "CROWDIN_PERSONAL_TOKEN" = "gswkN"
            "ABaoWprf8OgCO2CSexBUcxOi0CpoxFJmh0mb1wpNFV3pvdmfRhpPQHcT7MhO"
            "RJGEL9lQAZZ8qCk";
    labelled "cypress-record-key": "Cypress record key" at "https://docs.cypress.io/cloud/account-management/projects#Record-key",
        ["cypress"] shape::UUID, "CYPRESS_RECORD_KEY" = "fb964" "3b0-e670-a7d7-093b-f388b48b8074";
    labelled "datocms-api-token": "DatoCMS API token" at "https://www.datocms.com/docs/content-management-api/authentication",
        ["datocms", "dato_cms"] r"[0-9a-f]{30}", "DATOCMS_API_TOKEN" = "5b292" "a0d3af01a97a40fb1c9b58be0";
    labelled "docker-hub-legacy-token": "Docker Hub access token (legacy)" at "https://docs.docker.com/security/access-tokens/",
        ["dockerhub", "docker_hub", "docker hub", "docker_token", "docker_pass", "docker-hub"] shape::UUID,
        "DOCKERHUB_TOKEN" = "2bf52" "a3b-ff86-fbf8-637b-1ad050d72989";
    labelled "drone-ci-token": "Drone CI token" at "https://docs.drone.io/cli/setup/",
        ["droneci", "drone_ci", "drone-ci", "drone ci", "drone_token"] r"[A-Za-z0-9]{32}",
        "DRONECI_TOKEN" = "WDrMO" "DAaPiqmJHJD39UK2qwd3HaPjsnN";
    labelled "figma-legacy-token": "Figma personal access token (legacy)" at "https://www.figma.com/developers/api#access-tokens",
        ["figma"] r"[0-9]{5,8}-[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}|[0-9A-F]{4}-[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}",
        "FIGMA_TOKEN" = "25922" "-F46BDD9B-d7DA-25c9-f799-Ba80aE4fFdEd";
    labelled "fossa-api-key": "FOSSA API key" at "https://docs.fossa.com/docs/api-reference",
        ["fossa"] shape::HEX_32, "FOSSA_API_KEY" = "703d6" "304a9c62adb8d489578aca9c0ec";
    everyday "ghost-admin-api-key": "Ghost Admin API key" at "https://docs.ghost.org/admin-api/#token-authentication",
        ["ghost"] r"[0-9a-f]{24}:[0-9a-f]{64}",
        "GHOST_ADMIN_API_KEY" = "1b472"
            "42404b7d587090af2fd:40c9bf45e4bd1ab04725f92847aefb2c1ad957db"
            "94cc7582d24c125d49cd6a74";
    labelled "gitea-access-token": "Gitea access token" at "https://docs.gitea.com/development/api-usage",
        ["gitea", "forgejo"] shape::HEX_40, "GITEA_TOKEN" = "6dcc5" "035dafa1c5835a906b41bd8a51d06a1b313";
    labelled "gitee-access-token": "Gitee access token" at "https://gitee.com/api/v5/oauth_doc",
        ["gitee"] shape::HEX_32, "GITEE_TOKEN" = "0e396" "f9228a83f527e0c2d8b50b8ef31";
    everyday "github-oauth-client-secret": "GitHub OAuth app client secret" at "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/creating-an-oauth-app",
        ["github"] shape::HEX_40, "GITHUB_CLIENT_SECRET" = "90f6c" "02e83511f2cf484a95a822d48214f7ec0e7";
    labelled "gitter-access-token": "Gitter access token" at "https://developer.gitter.im/docs/authentication",
        ["gitter"] r"[A-Za-z0-9_-]{40}", "GITTER_TOKEN" = "17Qjx" "LekSP1Q3FVlskYWY6skTRUWBQh8fvxiz6S2";
    labelled "gradle-encryption-key": "Gradle configuration cache key" at "https://docs.gradle.org/current/userguide/configuration_cache_enabling.html",
        ["gradle_encryption"] r"[A-Za-z0-9+/]{22}==", "GRADLE_ENCRYPTION_KEY" = "9e5ED" "wE0OSd6hdu9xEi26f==";
    labelled "jenkins-api-token": "Jenkins API token" at "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
        ["jenkins"] r"11[0-9a-f]{32}|[0-9a-f]{32}",
        "JENKINS_API_TOKEN" = "1135e" "6c8a4c7264b6e2f73a560c953a49b";
    labelled "jfrog-identity-token": "JFrog identity token or API key" at "https://jfrog.com/help/r/jfrog-platform-administration-documentation/identity-token",
        ["jfrog", "artifactory", "bintray", "xray"] r"[a-z0-9]{64}|[a-z0-9]{73}",
        "JFROG_IDENTITY_TOKEN" = "3e6u6" "td09th2tpq9fsml0x9w1navkkfiouszcifza7ygzq8urdx3reknkxg32xyu";
    labelled "jira-data-center-token": "Jira or Confluence Data Center personal access token" at "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html",
        ["jira", "confluence", "atlassian"] r"[MNO][A-Za-z0-9+/]{43}",
        "JIRA_TOKEN" = "M9yqM" "CVeTJFDN5td2WowKyNLoAvLxiqZFBAVGrxpb33r";
    labelled "knapsack-pro-token": "Knapsack Pro token" at "https://docs.knapsackpro.com/api/",
        ["knapsack"] shape::HEX_32, "KNAPSACK_PRO_TEST_SUITE_TOKEN" = "64775" "90d2e94c8f6c44079f94fc27e5b";
    labelled "kontent-api-key": "Kontent.ai API key" at "https://kontent.ai/learn/docs/apis/api-keys",
        ["kontent"] shape::UUID, "KONTENT_API_KEY" = "638a7" "caf-c610-22f8-159b-ad42e48d4ad2";
    labelled "launchdarkly-legacy-token": "LaunchDarkly access token (legacy)" at "https://launchdarkly.com/docs/home/account/api",
        ["launchdarkly", "launch_darkly", "launch-darkly"] r"[A-Za-z0-9=_-]{40}|[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}",
        "LAUNCHDARKLY_ACCESS_TOKEN" = "i5Hya" "npVJuosj79U9ti36PjiIlOqj8wri8n1Ktch";
    labelled "lokalise-api-token": "Lokalise API token" at "https://developers.lokalise.com/reference/api-authentication",
        ["lokalise"] r"[0-9a-f]{40}", "LOKALISE_API_TOKEN" = "64763" "ea5f586f31edda6a25e46e0b2736061e58d";
    labelled "npm-legacy-token": "npm access token (legacy)" at "https://docs.npmjs.com/about-access-tokens",
        ["npm_token", "npm_auth", "npm-token", "npm token"] shape::UUID,
        "NPM_TOKEN" = "33c70" "3cd-a80c-747e-8296-8c5b4ee81ca1";
    labelled "packagecloud-token": "packagecloud token" at "https://packagecloud.io/docs/api#auth",
        ["packagecloud", "package_cloud"] r"[0-9a-f]{48}",
        "PACKAGECLOUD_TOKEN" = "7aee7" "07e9e87f805a44f26c73a67e8c70728a4172b81b5e8";
    labelled "percy-token": "Percy token" at "https://www.browserstack.com/docs/percy/get-started/set-env-var",
        ["percy"] r"(?:web|app|auto|ss|generic)_[0-9a-f]{64}|[0-9a-f]{64}",
        "PERCY_TOKEN" = "web_7" "d6a2f8c47316c38ae7750c67d564fe0a2f6cf09b3a8c52ad96c2ca5614c4" "c17";
    labelled "phrase-access-token": "Phrase access token" at "https://developers.phrase.com/en/api/strings/authentication",
        ["phrase_", "phrase-", "phraseapp", "phrase access"] shape::HEX_64,
        "PHRASE_ACCESS_TOKEN" = "7c05f" "5f40c36363795df93217727e1c3fbbe9b30cbf30f81fdb6f40fc72590d9";
    labelled "pivotal-tracker-token": "Pivotal Tracker token" at "https://www.pivotaltracker.com/help/api/",
        ["pivotal"] shape::HEX_32, "PIVOTAL_TRACKER_TOKEN" = "62c3c" "d14ba5d0a302ad75d5beb92fbf8";
    labelled "qase-api-token": "Qase API token" at "https://developers.qase.io/reference/introduction",
        ["qase"] shape::HEX_40, "QASE_API_TOKEN" = "dd990" "b7207f74f7f06d1469797582dba6a941d4d";
    everyday "restpack-access-token": "Restpack access token" at "https://docs.restpack.io/",
        ["restpack"] r"[A-Za-z0-9]{46,50}",
        "RESTPACK_TOKEN" = "YMVo2" "lr91NSlX0zQIkMeuD02hfht90Tdfarm8RUeCNZKbI";
    labelled "sanity-token": "Sanity token" at "https://www.sanity.io/docs/http-auth",
        ["sanity"] r"sk[A-Za-z0-9]{60,190}",
        "SANITY_API_TOKEN" = "skooS" "9CqRsUjsCNeMtg6PQSY3SwjkMcoJbb245PkiZ9erRZhQyZ9UHz70cqyOs";
    labelled "sauce-labs-access-key": "Sauce Labs access key" at "https://docs.saucelabs.com/basics/environment-variables/",
        ["sauce_", "saucelabs", "sauce-labs", "sauce labs"] shape::UUID,
        "SAUCE_LABS_ACCESS_KEY" = "2fd6a" "046-cfed-ec35-cfc6-147d7bbec526";
    labelled "scrutinizer-token": "Scrutinizer token" at "https://scrutinizer-ci.com/docs/api/",
        ["scrutinizer"] shape::HEX_64,
        "SCRUTINIZER_TOKEN" = "6a7a2" "62df14ff6f9a4e8eaa27a78ad02d588ceb2690f74249f86c7a2c9bf5e61";
    labelled "selectpdf-key": "SelectPdf key" at "https://selectpdf.com/html-to-pdf-api/",
        ["selectpdf"] shape::UUID, "SELECTPDF_KEY" = "402a3" "0d2-64ab-8df2-3d9a-b251393acd22";
    labelled "semaphore-api-token": "Semaphore API token" at "https://docs.semaphoreci.com/reference/api",
        ["semaphoreci", "semaphore_ci", "semaphore_api", "semaphore-ci", "semaphore api"] r"[A-Za-z0-9_-]{20,43}",
        "SEMAPHORE_API_TOKEN" = "ozkJQ" "5LLL7hvcQrJ1F37";
    labelled "sidekiq-credentials": "Sidekiq Pro or Enterprise credentials" at "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ",
        ["contribsys", "sidekiq"] r"[0-9a-f]{8}:[0-9a-f]{8}", "SIDEKIQ_CREDENTIALS" = "fb751" "940:4a50ad11";
    labelled "sonarqube-token": "SonarQube or SonarCloud token (legacy)" at "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens",
        ["sonar"] shape::HEX_40, "SONAR_TOKEN" = "80fca" "5b59e35f1aca0a1ea96149d423e5bff0596";
    labelled "storyblok-access-token": "Storyblok access token" at "https://www.storyblok.com/docs/concepts/access-tokens",
        ["storyblok"] r"[A-Za-z0-9]{22}[at]t(?:-[0-9]{1,10}-[A-Za-z0-9_-]{18,22})?",
        "STORYBLOK_TOKEN" = "sQa0e" "pKk4BmXbtowlYIIOxat";
    labelled "strapi-api-token": "Strapi API token" at "https://docs.strapi.io/cms/features/api-tokens",
        ["strapi"] r"[0-9a-f]{256}",
        "STRAPI_API_TOKEN" = "b43a3"
            "144168acb900a86fb9795c5fb28b74ae2e17f76922108b2b0e2d2735c863"
            "aae6ab37f68ff08dc1d78be436cd85188dc0ff2f28df66a239d933a61bd9"
            "c864bfd01c2cb63de3e5e7b773c22bbad17b1642808cf91ab262a2064d34"
            "7176e0f54e0a6886b3837c8a8025ef68620b94a12d95732572a4347ef87c"
            "4e117c3e2a2";
    labelled "testingbot-secret": "TestingBot secret" at "https://testingbot.com/support/api",
        ["testingbot"] shape::HEX_32, "TESTINGBOT_SECRET" = "96176" "2ca9d72ae53575d3d5bd3d7fdf5";
    everyday "travis-ci-token": "Travis CI access token" at "https://docs.travis-ci.com/user/triggering-builds/",
        ["travis", "travis_ci", "travisci", "travis-ci"] r"[A-Za-z0-9_-]{22}",
        "TRAVIS_TOKEN" = "9xYlU" "S6Fumg6BDPPIXaKMw";
    labelled "truenas-api-key": "TrueNAS API key" at "https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/",
        ["truenas", "login_with_api_key"] r"[0-9]{1,4}-[A-Za-z0-9]{64}",
        "TRUENAS_API_KEY" = "6-Fbp" "Z5YfL2ilmOqBH7EsJ79YYWJ3xrKUr3usVLONWueQLtIwaQqWWUKRldIndt2m" "q";
    labelled "versioneye-api-key": "VersionEye API key" at "https://www.versioneye.com/api/",
        ["versioneye"] r"[0-9a-z-]{40}", "VERSIONEYE_API_KEY" = "09m7s" "4hy9sxgn3jddup1w9omyhon6srgybi847m9";
    labelled "wakatime-legacy-api-key": "WakaTime API key (legacy)" at "https://wakatime.com/developers#authentication",
        ["wakatime", "waka_time", "waka-time"] shape::UUID,
        "WAKATIME_API_KEY" = "7a4c0" "614-2562-06a9-4714-80e660c7504a";
    labelled "webflow-api-token": "Webflow API token" at "https://developers.webflow.com/data/reference/authentication/site-token",
        ["webflow"] shape::HEX_64,
        "WEBFLOW_API_TOKEN" = "f2d93" "dd6d06ce7f9d88b67decd83a607c295df6e394a4a40c39cac1d03e26e25";
}
