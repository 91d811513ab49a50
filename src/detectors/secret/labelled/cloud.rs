//! Hosting, networks and domain names.

use super::super::vendor::{everyday, identifier, labelled, secrets, shape};
use crate::examples;
use crate::scan::detector::Detector;

secrets! {
    labelled "aiven-auth-token": "Aiven auth token" at "https://aiven.io/docs/platform/concepts/authentication-tokens",
        ["aiven"] r"[A-Za-z0-9+/=]{200,400}",
        "AIVEN_API_TOKEN" = "Vk561"
            "xktUBoRZEpEH1VoCRwjiALhekVg0NpLnMDAAS5VKzDQyE7VokIVqN4FJB9Ol"
            "5c26vUoz8g7jdJQox9ruWz6rsSKC2AtbLyW57tFprT0WFDq6Hj7SztHX30wo"
            "AtuVGmLA7xX7LUXXv03KNZhNYxP2KtbjnqD66fU9zPtQQmE4yFeyDRKH9w4q"
            "JwpN1ZY36muWAbQ";
    labelled "alibaba-access-key-secret": "Alibaba Cloud AccessKey secret" at "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
        ["alibaba", "aliyun"] r"[A-Za-z0-9]{30}",
        "ALIYUN_ACCESS_KEY_SECRET" = "7zCK6" "Umn8Xj6r4mMLxTGN0FVLOWkCc";
    labelled "alibaba-sts-secret": "Alibaba Cloud STS secret" at "https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerole",
        ["alibaba", "aliyun"] r"[1-9A-HJ-NP-Za-km-z]{43,44}",
        "ALIYUN_STS_SECRET" = "fTpEo" "mR7obxfiuCkgp3nX8JFeo9NJvRuKrbUZbFUh55";
    labelled "baidu-cloud-secret-key": "Baidu AI Cloud secret key" at "https://cloud.baidu.com/doc/Reference/s/9jwvz2egb",
        ["baidu", "bce_", "bcecloud"] r"[0-9a-f]{32}",
        "BAIDU_SECRET_KEY" = "97ce1" "6a2e1922e3b48b9b2cea996f705";
    labelled "buddyns-api-key": "BuddyNS API key" at "https://www.buddyns.com/support/api/v2/",
        ["buddyns"] shape::HEX_40, "BUDDYNS_API_KEY" = "71e26" "ad5419e9d57f4d5a2607fea8ee39c029f2b";
    everyday "bunny-net-api-key": "bunny.net API key" at "https://docs.bunny.net/reference/bunnynet-api-overview",
        ["bunny", "bunny_net", "bunnynet", "bunnycdn"] r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})?",
        "BUNNY_API_KEY" = "fbc97" "10a-ea74-73b3-179e-064a35f8c358";
    labelled "civo-api-key": "Civo API key" at "https://www.civo.com/docs/account/api-keys",
        ["civo"] r"[A-Za-z0-9]{50}", "CIVO_TOKEN" = "wx2Ig" "YPEtUJzYha5JUHKt2niSsmzoaXgal01vcncE7NJX8YrBw";
    labelled "cloudflare-api-token": "Cloudflare API token or key" at "https://developers.cloudflare.com/fundamentals/api/get-started/",
        ["cloudflare", "cf_api", "cf-api", "cf_token", "x-auth-key"] r"[0-9a-f]{37}|[A-Za-z0-9_-]{40}",
        "CLOUDFLARE_API_TOKEN" = "890ce" "2291cfd08e8c1834a4da920acad9e1b7";
    labelled "digitalocean-spaces-secret": "DigitalOcean Spaces secret key" at "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
        ["digitalocean", "digital_ocean", "spaces_secret", "do_spaces"] r"[A-Za-z0-9+/]{43}|[0-9a-f]{64}",
        "DIGITALOCEAN_SPACES_SECRET" = "iXROH" "5f5vcJ6ucHBED4UqXRWfBVgABtjm4mdOvS8ojX";
    labelled "equinix-metal-api-key": "Equinix Metal API key" at "https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/",
        ["equinix", "packet_auth", "metal_auth"] r"[A-Za-z0-9]{32}",
        "EQUINIX_AUTH_TOKEN" = "blufj" "rEH8feoCscBRx9R4z9Lt24hiLap";
    labelled "exoscale-api-secret": "Exoscale API secret" at "https://community.exoscale.com/product/iam/quick-start/",
        ["exoscale"] r"[A-Za-z0-9_-]{40,60}",
        "EXOSCALE_API_SECRET" = "7SnPe" "GaS7Hm3d1xnNRieEAdGkE39MUH2nqzjcpHf";
    labelled "fastly-api-token": "Fastly API token" at "https://www.fastly.com/documentation/guides/account-info/account-management/using-api-tokens/",
        ["fastly"] r"[A-Za-z0-9_-]{32}", "FASTLY_API_TOKEN" = "uDKSc" "MHsKHkYBhCJOTTviiyISNUq5aZP";
    labelled "gandi-api-key": "Gandi API key" at "https://api.gandi.net/docs/authentication/",
        ["gandi"] r"[A-Za-z0-9]{24}|[0-9a-f]{40}", "GANDI_API_KEY" = "t2xqx" "QWCLRcY0iQ8g03CwwBd";
    labelled "godaddy-api-key": "GoDaddy API key" at "https://developer.godaddy.com/getstarted",
        ["godaddy", "sso-key"] r"[A-Za-z0-9]{8,14}_[A-Za-z0-9]{21,22}",
        "GODADDY_API_KEY" = "XKT5J" "2xa_hCCs1TRhT3qOUt7U0ucc1";
    labelled "heroku-legacy-api-key": "Heroku API key (legacy)" at "https://devcenter.heroku.com/articles/platform-api-quickstart",
        ["heroku"] r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}",
        "HEROKU_API_KEY" = "39088" "485-D85C-Da8E-222B-8B2BbFCEdE1a";
    labelled "hetzner-cloud-token": "Hetzner Cloud API token" at "https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/",
        ["hetzner", "hcloud"] r"[A-Za-z0-9]{64}",
        "HCLOUD_TOKEN hetzner" = "sJCtH" "qjaUTsE7Gm6GFET1kB69HDHiUdCVCaSv2Aw6rD01P5vqkiZS61xY6Lc2QoC";
    labelled "huawei-cloud-secret-key": "Huawei Cloud secret access key" at "https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html",
        ["huawei", "hwcloud", "hw_secret"] r"[A-Za-z0-9]{40}",
        "HUAWEI_SECRET_KEY" = "rkNlU" "RyIwTK6UZFDu6wgChjHhQu3WTUGzj1LBSL6";
    everyday "ibm-cloud-api-key": "IBM Cloud API key" at "https://cloud.ibm.com/docs/account?topic=account-userapikey",
        ["ibm", "ibmcloud", "ibm_cloud", "ibm cloud"] r"[A-Za-z0-9_-]{44}",
        "IBMCLOUD_API_KEY" = "e28dg" "WXoAwkb8YgUWkrJBGEslgWN6tbBbRDxrG4hIezN";
    labelled "ionos-api-key": "IONOS API key" at "https://developer.hosting.ionos.com/docs/getstarted",
        ["ionos"] r"[0-9a-f]{32}\.[A-Za-z0-9_-]{86}",
        "IONOS_API_KEY" = "1130e"
            "c7021513f1c30d1b412fa4b3236.QK2NHx4zeV762AyHq08WEspcGYWFa65a"
            "CUkx1QylDVy3CLdHCs0i4qdSvLsZplZGx7zV9tDnOCKkcCRMWQSI0r";
    labelled "linode-api-token": "Linode API token" at "https://techdocs.akamai.com/linode-api/reference/get-started",
        ["linode"] shape::HEX_64,
        "LINODE_TOKEN" = "8eb56" "9fd3adf51d8c94e434d317f68dac1051737e8a955b72d92b9afb135b2b2";
    labelled "meraki-api-key": "Cisco Meraki API key" at "https://documentation.meraki.com/General_Administration/Other_Topics/Cisco_Meraki_Dashboard_API",
        ["meraki"] shape::HEX_40, "MERAKI_DASHBOARD_API_KEY" = "f1bf3" "c74a3c20c819f496a63fd9914e25386725a";
    labelled "namecheap-api-key": "Namecheap API key" at "https://www.namecheap.com/support/api/intro/",
        ["namecheap"] shape::HEX_32, "NAMECHEAP_API_KEY" = "c23c4" "e5713bec2e6a61c9252b3ca65b4";
    labelled "netlify-legacy-token": "Netlify access token (legacy)" at "https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/",
        ["netlify"] r"[A-Za-z0-9_=-]{40,46}|[0-9a-f]{64}",
        "NETLIFY_AUTH_TOKEN" = "WcKem" "AbjeTVCgg59Tyon0wvTjvPk9BNsO2QBEyEI";
    labelled "ngrok-authtoken": "ngrok authtoken or API key" at "https://ngrok.com/docs/api/#authentication",
        ["ngrok"] r"[A-Za-z0-9]{27}_[A-Za-z0-9]{20,21}",
        "NGROK_AUTHTOKEN" = "ADQmY" "jnI6YFSrXr4BvoIl7naMcE_EW9btpVjLRFs7yx6yGgb";
    labelled "ns1-api-key": "NS1 API key" at "https://www.ibm.com/docs/en/ns1-connect?topic=apis-managing-api-keys",
        ["ns1_", "ns1-", "ns1 ", "nsone"] r"[A-Za-z0-9]{20}", "NS1_APIKEY" = "T7BiY" "6IYSUAmXMGG9KoD";
    labelled "oracle-cloud-auth-token": "Oracle Cloud auth token" at "https://docs.oracle.com/en-us/iaas/Content/Registry/Tasks/registrygettingauthtoken.htm",
        ["oci_auth", "ocir", "oci_token", "oracle cloud"] r"[A-Za-z0-9.:;<>()\[\]{}#+_-]{20}",
        "OCIR_AUTH_TOKEN" = "9sIjk" "KPI97zNLJZuJndG";
    identifier "ovh-application-key": "OVHcloud application key" at "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
        ["ovh"] r"[A-Za-z0-9-]{16}", "OVH_APPLICATION_KEY" = "tsnCy" "vvJEwAZKz7v";
    labelled "ovh-application-secret": "OVHcloud application secret or consumer key" at "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api",
        ["ovh"] r"[A-Za-z0-9-]{32}|[0-9a-f]{16}",
        "OVH_APPLICATION_SECRET" = "juh6p" "Hv6jvZOZ5oTvIi75rd2fB2rIDbd";
    labelled "qiniu-secret-key": "Qiniu secret key" at "https://developer.qiniu.com/kodo/3978/the-basic-concept",
        ["qiniu"] r"[A-Za-z0-9_-]{40}", "QINIU_SECRET_KEY" = "ZMYq5" "gqmVi2jwl0BMsZily1mv6jc2elqltZ2BUo5";
    everyday "railway-api-token": "Railway API token" at "https://docs.railway.com/reference/public-api",
        ["railway", "railwayapp", "railway_app"] shape::UUID,
        "RAILWAY_TOKEN" = "715f6" "fc8-5165-8b73-39f7-84d0d585a3b9";
    labelled "scaleway-secret-key": "Scaleway secret key" at "https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/",
        ["scaleway", "scw_", "scw-"] shape::UUID,
        "SCW_SECRET_KEY scaleway" = "562fb" "fb9-2086-d570-3506-0be1e78e74a6";
    labelled "tencent-cloud-secret-key": "Tencent Cloud SecretKey" at "https://www.tencentcloud.com/document/product/598/32675",
        ["tencent", "qcloud"] r"[A-Za-z0-9]{32}",
        "TENCENTCLOUD_SECRET_KEY" = "osxbs" "7uHbfYy74VPfk5qJjg04n5g3f53";
    labelled "vercel-legacy-token": "Vercel access token (legacy)" at "https://vercel.com/docs/rest-api#authentication",
        ["vercel"] r"[A-Za-z0-9]{24}", "VERCEL_TOKEN" = "vwFW7" "wSX411DJVn7o8DMrlX5";
    labelled "vultr-api-key": "Vultr API key" at "https://docs.vultr.com/platform/other/api/regenerate-api-key",
        ["vultr"] r"[A-Z0-9]{36}", "VULTR_API_KEY" = "OAE9N" "B4KG48FHRDCQMDJVD9QEXF47G4N2XM3";
    labelled "zerotier-api-token": "ZeroTier API token" at "https://docs.zerotier.com/api/tokens/",
        ["zerotier"] r"[A-Za-z0-9]{32}", "ZEROTIER_TOKEN" = "i3Z9n" "V1nqGlF9vCPC9KZcEsiRpbVQKoO";
}
