//! Cloud, networks, builds and security.

use super::super::vendor::{marked, prefixed, secrets};
use crate::examples;
use crate::scan::detector::Detector;

secrets! {
    prefixed "akamai-edgegrid-token": "Akamai EdgeGrid access or client token" at "https://techdocs.akamai.com/developer/docs/edgegrid",
        ["akab-"] r"\b(?<value>akab-[a-z0-9]{16}-[a-z0-9]{16})(?:[^\w-]|$)",
        "AKAMAI_ACCESS_TOKEN" = "akab-xmm" "l2wlzvtviymsn-2x92ehbo4p3kwlha";
    prefixed "alibaba-sts-access-key-id": "Alibaba Cloud temporary AccessKey ID" at "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole",
        ["sts."] r"\b(?<value>STS\.[A-Za-z0-9]{20,40})(?:[^\w-]|$)",
        "ALIBABA_CLOUD_ACCESS_KEY_ID" = "STS.8F3" "P5i0UWA8E7np4EO2c";
    prefixed "amazon-login-client-secret": "Login with Amazon client secret" at "https://developer.amazon.com/docs/login-with-amazon/register-web.html",
        ["amzn1.oa2-cs.v1."] r"\b(?<value>amzn1\.oa2-cs\.v1\.[0-9a-f]{64})(?:[^\w-]|$)",
        "LWA_CLIENT_SECRET" = "amzn1.oa2-cs.v1.52b"
            "13b841bbe7c06d6029a395f782503e7b91203b15be305795e7f62193db4f"
            "7";
    prefixed "amazon-login-refresh-token": "Login with Amazon access or refresh token" at "https://developer.amazon.com/docs/login-with-amazon/refresh-token.html",
        ["atza|", "atzr|"] r"\b(?<value>Atz[ar]\|[A-Za-z0-9_-]{100,900})(?:[^\w-]|$)",
        "LWA_REFRESH_TOKEN" = "Atzr|k"
            "zWScunh9BciXjR9AfpmuguiIpuz7lzx6Wcyq9bkWgPFtIET1E2Xgg87XAPBg"
            "HudNCmpa3PDSPX4M7ewfLRO3aN69JQVcbF7eQFo";
    prefixed "amazon-mws-auth-token": "Amazon MWS auth token" at "https://developer-docs.amazon.com/sp-api/docs/authorizing-selling-partner-api-applications",
        ["amzn.mws."] r"\b(?<value>amzn\.mws\.[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?:[^\w-]|$)",
        "MWS_AUTH_TOKEN" = "amzn.mws.ba1" "4ed71-e159-1ff6-0f0e-6ac1ad84ad84";
    prefixed "appwrite-api-key": "Appwrite API key" at "https://appwrite.io/docs/advanced/platform/api-keys",
        ["standard_"] r"\b(?<value>standard_[0-9a-f]{256})(?:[^\w-]|$)",
        "APPWRITE_API_KEY" = "standard_86a"
            "2ae651b88595ba172c65b24f60e3ea9e4057f1674d9a026a24ec0a77b90a"
            "d967a71887fd2b665e616e9e8fbd59fd627fb92791cae3cd2209f2eb47df"
            "690f07ef74b9ea40f8fd251cbd2cf5ba2ba584f3821a3245853d29b6876d"
            "ff55f285ab5969ac8e59199b62aa5829802e27f524849cd5f081613fe41e"
            "1c055f1b44287";
    prefixed "axiom-api-token": "Axiom API token" at "https://axiom.co/docs/reference/tokens",
        ["xaat-", "xapt-"] r"\b(?<value>xa[ap]t-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?:[^\w-]|$)",
        "AXIOM_TOKEN" = "xapt-" "7e9d700c-aa2a-4a2f-4d1e-a9b582a41bfc";
    marked "azure-container-registry-key": "Azure Container Registry password" at "https://learn.microsoft.com/en-us/azure/container-registry/container-registry-authentication",
        ["+acr"] r"\b(?<value>[A-Za-z0-9+/]{42}\+ACR[A-Za-z0-9]{6})(?:[^\w-]|$)",
        "ACR_KEY" = "1ZA" "c3G5GK3cZFGwL8n1HgfsPpZMWP3HJJCAreHB0UT+ACRNK8Ify";
    marked "azure-function-key": "Azure Functions key" at "https://learn.microsoft.com/en-us/azure/azure-functions/function-keys-how-to",
        ["azfu"] r"\b(?<value>[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==)(?:[^\w-]|$)",
        "FUNCTION_KEY" = "XlY" "LwDDXZ74eJkPYQfx4vrtKPtMpYRxTH71O74GOziioAzFu6JcBqg==";
    marked "azure-search-key": "Azure AI Search key" at "https://learn.microsoft.com/en-us/azure/search/search-security-api-keys",
        ["azse"] r"\b(?<value>[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5})(?:[^\w-]|$)",
        "AZURE_SEARCH_KEY" = "Q0y" "mcVi8dYoY23yJ6nuqfQKVEXhtXJd0kJNl2NqUpgAzSeCpn2GC";
    prefixed "bitbucket-data-center-token": "Bitbucket Data Center access token" at "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
        ["bbdc-"] r"\b(?<value>BBDC-[A-Za-z0-9+/@_-]{40,50})(?:[^\w-]|$)",
        "BITBUCKET_TOKEN" = "BBDC-0rp" "bN2WbhpQYwM9rnw1OY6e80myYOOIm0Tk8yrG4";
    prefixed "chromatic-project-token": "Chromatic project token" at "https://www.chromatic.com/docs/cli/",
        ["chpt_"] r"\b(?<value>chpt_[0-9a-f]{12,20})(?:[^\w-]|$)",
        "CHROMATIC_PROJECT_TOKEN" = "chpt_" "c1c5e44be072";
    prefixed "clickhouse-cloud-secret-key": "ClickHouse Cloud API secret key" at "https://clickhouse.com/docs/cloud/manage/openapi",
        ["4b1d"] r"\b(?<value>4b1d[A-Za-z0-9]{38})(?:[^\w-]|$)",
        "CLICKHOUSE_KEY_SECRET" = "4b1dsOe" "MKDMiLBzFTc0uYGkQHyO28nfNuyDu4mRP1l";
    prefixed "cloudflare-scannable-token": "Cloudflare API token or key (scannable)" at "https://developers.cloudflare.com/fundamentals/api/get-started/create-token/",
        ["cfut_", "cfat_", "cfk_"] r"\b(?<value>cf(?:[ua]t|k)_[A-Za-z0-9]{40}[0-9a-f]{8})(?:[^\w-]|$)",
        "CLOUDFLARE_API_TOKEN" = "cfut_" "bAadSNbSVAsfwVziyriw4AfC2Ck2eCRwW1M4Ky2v30488149";
    prefixed "coralogix-api-key": "Coralogix API key" at "https://coralogix.com/docs/user-guides/account-management/api-keys/api-keys/",
        ["cxtp_", "cxup_"] r"\b(?<value>cx[tu]p_[A-Za-z0-9]{30})(?:[^\w-]|$)",
        "CORALOGIX_API_KEY" = "cxup_" "DUPzq2lkKnPjlaRxJcpCsZz8qLEYrd";
    prefixed "databento-api-key": "Databento API key" at "https://databento.com/docs/quickstart",
        ["db-"] r"\b(?<value>db-[A-Za-z0-9]{29})(?:[^\w-]|$)",
        "DATABENTO_API_KEY" = "db-RYq" "gYCe1l06RU6UdmwMkN6dlmpv4b";
    prefixed "depot-token": "Depot token" at "https://depot.dev/docs/cli/authentication",
        ["depot_"] r"\b(?<value>depot_(?:org|project|user)_[0-9a-f]{64})(?:[^\w-]|$)",
        "DEPOT_TOKEN" = "depot_org" "_074e2b4e417b4ea8b2c637c03068bf57c00851b28d970bfc5917828dbec" "0eb9b";
    prefixed "firehydrant-api-key": "FireHydrant bot token" at "https://docs.firehydrant.com/docs/api-keys",
        ["fhb-"] r"\b(?<value>fhb-[0-9a-f]{32})(?:[^\w-]|$)",
        "FIREHYDRANT_API_KEY" = "fhb-e79" "8ce05d5fb7d7d86f490f74484f0ac";
    prefixed "infisical-service-token": "Infisical service token" at "https://infisical.com/docs/documentation/platform/token",
        ["st."] r"\b(?<value>st\.[0-9a-f]{24}\.[0-9a-f]{32}\.[0-9a-f]{32})(?:[^\w-]|$)",
        "INFISICAL_TOKEN" = "st.b9e"
            "a4880e154635742018ba4.81a815c9a53dae17448ca5f5cc6a7e28.35e81"
            "615af968a3c419c057f5f13f5b1";
    prefixed "jetbrains-hub-token": "JetBrains Hub permanent token" at "https://www.jetbrains.com/help/youtrack/devportal/Manage-Permanent-Token.html",
        ["perm:", "perm-"] r"\b(?<value>perm[:-][A-Za-z0-9+/=]{4,40}\.[A-Za-z0-9+/=-]{4,60}\.[A-Za-z0-9]{26,36})(?:[^\w-]|$)",
        "YOUTRACK_TOKEN" = "perm-vZ" "xX.gEq5.Ep4Zv7b70Lw8FYAUe2em43fYSo";
    prefixed "kerberos-asrep-hash": "Kerberos AS-REP or TGS hash" at "https://attack.mitre.org/techniques/T1558/004/",
        ["$krb5asrep$", "$krb5tgs$"] r"(?<value>\$krb5(?:asrep|tgs)\$(?:23|17|18)\$[^\s:]{1,120}?[0-9a-f]{32}\$[0-9a-f]{64,4000})(?:[^\w-]|$)",
        "KRB" = "$krb5asr"
            "ep$23$S07196f84ac6c570d174b28f180e7e93a$e19363e5358eca497638"
            "c0bb185726d67580560f70ec440d9764a9fa42e8fa0d";
    prefixed "porkbun-api-key": "Porkbun API key" at "https://porkbun.com/api/json/v3/documentation",
        ["pk1_", "sk1_"] r"\b(?<value>[ps]k1_[0-9a-f]{64})(?:[^\w-]|$)",
        "PORKBUN_SECRET_KEY" = "pk1" "_5a07d4aaf23c6a2f0a1e25fbc5ae464694f904eb302f0d17794fa0cd85b" "5c3e8";
    prefixed "portainer-access-token": "Portainer access token" at "https://docs.portainer.io/api/access",
        ["ptr_"] r"\b(?<value>ptr_[\w+/-]{37,43}=?)(?:[^\w-]|$)",
        "PORTAINER_TOKEN" = "ptr_iM8" "NTHJCgXZgth8dqRUQcWsbCqfd8x9oSzBSacgVXpU=";
    marked "scalr-access-token": "Scalr access token" at "https://docs.scalr.io/docs/api-token-auth",
        ["eyjpc3mioij1c2vyiiwianrpijoiyxqt"] r"\b(?<value>eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQt[A-Za-z0-9_-]{10,60}\.[A-Za-z0-9_-]{43})(?:[^\w-]|$)",
        "SCALR_TOKEN" = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJ1c2VyIiwianRpIjoiYXQtcYD"
            "k28Fn1A.5C0JikdlXGNzTFv7SVuM6fmpnTPDIIZJJrL516pewO3";
    prefixed "spectralops-key": "Spectral DSN key" at "https://guides.spectralops.io/docs/welcome-to-spectral",
        ["spu-"] r"\b(?<value>spu-[0-9a-f]{32})(?:[^\w-]|$)",
        "SPECTRAL_DSN" = "spu-616" "80f46b550a79a6be9a4dc0650b646";
    prefixed "stackhawk-api-key": "StackHawk API key" at "https://docs.stackhawk.com/web-app/api-keys.html",
        ["hawk."] r"\b(?<value>hawk\.[A-Za-z0-9_-]{20}\.[A-Za-z0-9_-]{20})(?:[^\w-]|$)",
        "HAWK_API_KEY" = "hawk.MW8" "VaTB59FUiPRz29JNq.PjzMJaZuRPRSBt4dSGAk";
    prefixed "teamcity-token": "TeamCity access token" at "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens",
        ["eyj0exaioiaivenwmij9."] r"\b(?<value>eyJ0eXAiOiAiVENWMiJ9\.[A-Za-z0-9_-]{36}\.[A-Za-z0-9]{48})(?:[^\w-]|$)",
        "TEAMCITY_TOKEN" = "eyJ0eXAiOiAiVENWMiJ9.B4A"
            "iWs85v11G0Iev9BgRpmr8BPEzEwf9wE1u.LRGkNFso4y1RIleqVP7T3gb78j"
            "eJYWvuFwALoe9TnmKSz0yg";
    marked "temporal-cloud-api-key": "Temporal Cloud API key" at "https://docs.temporal.io/cloud/api-keys",
        ["inrlbxbvcmfslmlv"] r"\b(?<value>eyJ[A-Za-z0-9_-]{10,200}\.[A-Za-z0-9_-]{0,200}InRlbXBvcmFsLmlv[A-Za-z0-9_-]{0,300}\.[A-Za-z0-9_-]{40,400})(?:[^\w-]|$)",
        "TEMPORAL_API_KEY" = "eyJt2Z" "TfMDgZ0.InRlbXBvcmFsLmlv.wdj2QAF6P8FRcla4cjTBBB12PyRhrBEYQot" "jV3Q9";
    prefixed "trigger-dev-secret-key": "Trigger.dev secret key" at "https://trigger.dev/docs/apikeys",
        ["tr_"] r"\b(?<value>tr_(?:dev|prod|stg|preview)_[A-Za-z0-9]{20,24})(?:[^\w-]|$)",
        "TRIGGER_SECRET_KEY" = "tr_dev" "_bDCUrMnDtezYWySM5YzF";
    prefixed "workato-api-token": "Workato developer API token" at "https://docs.workato.com/workato-api.html",
        ["wrka"] r"\b(?<value>wrka[a-z]{0,2}-eyJ[A-Za-z0-9_-]{8,300}\.[A-Za-z0-9_-]{16,500}\.[A-Za-z0-9_-]{64,700})(?:[^\w-]|$)",
        "WORKATO_API_TOKEN" = "wrka-ey"
            "JRzUirMzE.L3Rptn1RH0QVLznL.ua8a69b9Ad42n8D0gxyje8Wr0T8AeGNhs"
            "vLoq4nmN6g8XLEO4K7BPQC6UNy1GrYO";
    prefixed "xata-api-key": "Xata API key" at "https://lite.xata.io/docs/concepts/api-keys",
        ["xau_"] r"\b(?<value>xau_[A-Za-z0-9]{20,50})(?:[^\w-]|$)",
        "XATA_API_KEY" = "xau_HpS" "fKps786OJTJN3W8Lq";
}
