//! Services of artificial intelligence.

use super::super::vendor::{prefixed, secrets};
use crate::examples;
use crate::scan::detector::Detector;

secrets! {
    prefixed "browserbase-api-key": "Browserbase API key" at "https://docs.browserbase.com/introduction/getting-started",
        ["bb_live_", "bb_test_"] r"\b(?<value>bb_(?:live|test)_[A-Za-z0-9_-]{27})(?:[^\w-]|$)",
        "BROWSERBASE_API_KEY" = "bb_liv" "e_Mv2Y2HAWWuwAp4T3embhuXAuTK5";
    prefixed "cartesia-api-key": "Cartesia API key" at "https://docs.cartesia.ai/get-started/make-an-api-request",
        ["sk_car_"] r"\b(?<value>sk_car_[A-Za-z0-9]{21,24})(?:[^\w-]|$)",
        "CARTESIA_API_KEY" = "sk_car_fV3" "0kmy4StG3ne5AsQ1zU";
    prefixed "e2b-api-key": "E2B API key" at "https://e2b.dev/docs/api-key",
        ["e2b_"] r"\b(?<value>e2b_[0-9a-f]{40})(?:[^\w-]|$)",
        "E2B_API_KEY" = "e2b_c8e" "9fa95c02a9efb58c5a94af1c52bfa436a9f72";
    prefixed "elevenlabs-api-key": "ElevenLabs API key" at "https://elevenlabs.io/docs/api-reference/authentication",
        ["sk_"] r"\b(?<value>sk_[0-9a-f]{48})(?:[^\w-]|$)",
        "ELEVENLABS_API_KEY" = "sk_c13" "a8e184f54e69da3b11ae9fc4255af142936fbe72f53a6";
    prefixed "firecrawl-api-key": "Firecrawl API key" at "https://docs.firecrawl.dev/introduction",
        ["fc-"] r"\b(?<value>fc-[0-9a-f]{32})(?:[^\w-]|$)",
        "FIRECRAWL_API_KEY" = "fc-8c5" "2b817e003d5f94d0db4bca05dbd2e";
    prefixed "fireworks-ai-api-key": "Fireworks AI API key" at "https://docs.fireworks.ai/getting-started/quickstart",
        ["fw_"] r"\b(?<value>fw_[A-Za-z0-9]{22,24})(?:[^\w-]|$)",
        "FIREWORKS_API_KEY" = "fw_s3S" "xzH5l8r06ax3d7GSGfl";
    prefixed "friendliai-token": "FriendliAI personal access token" at "https://friendli.ai/docs/guides/suite/personal-access-tokens",
        ["flp_"] r"\b(?<value>flp_[A-Za-z0-9]{46})(?:[^\w-]|$)",
        "FRIENDLI_TOKEN" = "flp_lJq" "SiqfsuEmUFarNPBdwjO5al4F5qSaYjD1XWAX21SrDnQ";
    prefixed "helicone-api-key": "Helicone API key" at "https://docs.helicone.ai/helicone-headers/helicone-auth",
        ["sk-helicone-"] r"\b(?<value>sk-helicone-(?:(?:eu|cp)-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7})(?:[^\w-]|$)",
        "HELICONE_API_KEY" = "sk-helicone-xz2" "csyv-64gnnft-n2wo5at-ixfbe8u";
    prefixed "humanloop-api-key": "Humanloop API key" at "https://humanloop.com/docs/reference/sdks",
        ["hl_sk_"] r"\b(?<value>hl_sk_[0-9a-f]{48})(?:[^\w-]|$)",
        "HUMANLOOP_API_KEY" = "hl_sk_6a4" "f514925d6219f6a822fc6ac0d02f8684c64a8860c11b2";
    prefixed "jina-api-key": "Jina AI API key" at "https://jina.ai/api-dashboard/",
        ["jina_"] r"\b(?<value>jina_[A-Za-z0-9_-]{60})(?:[^\w-]|$)",
        "JINA_API_KEY" = "jina_vyx" "XpblEdvLORNZaiDAiyqeZpwPHNty4FwkGMouVngWK6EbsoZJjsdn7KHJz";
    prefixed "langfuse-secret-key": "Langfuse secret key" at "https://langfuse.com/docs/api-and-data-platform/features/public-api",
        ["sk-lf-"] r"\b(?<value>sk-lf-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?:[^\w-]|$)",
        "LANGFUSE_SECRET_KEY" = "sk-lf-043" "c8fd8-c6db-c8c4-a2a7-7f2582db8a7c";
    prefixed "llamacloud-api-key": "LlamaCloud API key" at "https://docs.cloud.llamaindex.ai/api_key",
        ["llx-"] r"\b(?<value>llx-[A-Za-z0-9]{48})(?:[^\w-]|$)",
        "LLAMA_CLOUD_API_KEY" = "llx-1pE" "sgB5ztm0ZwZX2oHILvcnWHEzjfWEMmtOSeTgyToWho5Dz";
    prefixed "luma-ai-api-key": "Luma AI API key" at "https://docs.lumalabs.ai/docs/api",
        ["luma-"] r"\b(?<value>luma-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?:[^\w-]|$)",
        "LUMAAI_API_KEY" = "luma-8ec"
            "914a0-cd5f-a97c-feb1-d4c39f6fcebb-c0c552d6-692b-3b62-4d3c-8d"
            "015b8be3f8";
    prefixed "mem0-api-key": "Mem0 API key" at "https://docs.mem0.ai/platform/quickstart",
        ["m0-"] r"\b(?<value>m0-[A-Za-z0-9]{40})(?:[^\w-]|$)",
        "MEM0_API_KEY" = "m0-nOD" "JvUiNm0JJZnjjkCU96WFY2kHaIyaM90CiqaOS";
    prefixed "minimax-api-key": "MiniMax API key" at "https://platform.minimax.io/docs/api-reference/api-overview",
        ["sk-api-"] r"\b(?<value>sk-api-[A-Za-z0-9_-]{110,125})(?:[^\w-]|$)",
        "MINIMAX_API_KEY" = "sk-api-IsZ"
            "vg8zsi6BcsOpY43RIVC2eY4Sl9MucswXHeI3SxfhMWu9gxtxUb3kUpK971ZR"
            "Po8K8Sv3CflfMqYZHJPr675B0DRPMY7oh9A99j7ld3sO1KI";
    prefixed "nightfall-api-key": "Nightfall API key" at "https://help.nightfall.ai/developer-api/authentication",
        ["nf-"] r"\b(?<value>NF-[A-Za-z0-9]{32})(?:[^\w-]|$)",
        "NIGHTFALL_API_KEY" = "NF-RYk" "td4k9ddIGRTFjdZOSAjs4zfSMlbES";
    prefixed "qianfan-api-key": "Baidu Qianfan API key" at "https://cloud.baidu.com/doc/qianfan-api/s/ym9chdsy5",
        ["bce-v3/altak-"] r"\b(?<value>bce-v3/ALTAK-[A-Za-z0-9]{21}/[0-9a-f]{40})(?:[^\w-]|$)",
        "QIANFAN_API_KEY" = "bce-v3/ALTAK-bjy" "wWmeQZF7L7c8wnG3vo/fae0375861ab183a074e43b8d957a39df866514e";
    prefixed "runway-api-key": "Runway API key" at "https://docs.dev.runwayml.com/guides/using-the-api/",
        ["key_"] r"\b(?<value>key_[0-9a-f]{128})(?:[^\w-]|$)",
        "RUNWAYML_API_SECRET" = "key_3b0"
            "452f72e72462bf4fc3c4b7529bf92790eac1ca5ba50f9538496f0b6fc57e"
            "adcd4c59cb02e416c3cdd9e070b67e4b5c4cfd5083a06c083ad519fad915"
            "90ab4";
    prefixed "vectara-api-key": "Vectara API key" at "https://docs.vectara.com/docs/api-keys",
        ["zwt_", "zqt_", "zut_"] r"\b(?<value>z[wqu]t_[A-Za-z0-9_-]{36,50})(?:[^\w-]|$)",
        "VECTARA_API_KEY" = "zut_" "9T3wlqAIUtH6Qy0c51u0gHxKPjdplkBUxSuN";
    prefixed "voiceflow-api-key": "Voiceflow API key" at "https://docs.voiceflow.com/reference/authentication",
        ["vf.dm.", "vf.ws."] r"\b(?<value>VF\.(?:DM|WS)\.[0-9a-f]{24}\.[A-Za-z0-9]{14,20})(?:[^\w-]|$)",
        "VOICEFLOW_API_KEY" = "VF.DM." "bd1a9c5a09adb4c9ebb6807d.jfTzSr4J6Cp13H";
    prefixed "voyage-ai-api-key": "Voyage AI API key" at "https://docs.voyageai.com/docs/api-key-and-installation",
        ["pa-"] r"\b(?<value>pa-[A-Za-z0-9_-]{43})(?:[^\w-]|$)",
        "VOYAGE_API_KEY" = "pa-nyY" "2fK9nIBizXcMK3rXZRTb1JnGjD5LGBY5uyNN2WfK";
    prefixed "windsurf-service-key": "Windsurf service key" at "https://docs.windsurf.com/plugins/accounts/api-reference/api-introduction",
        ["sk-ws-"] r"\b(?<value>sk-ws-\d\d-[A-Za-z0-9_-]{40,110})(?:[^\w-]|$)",
        "WINDSURF_SERVICE_KEY" = "sk-ws-28-" "gS2b9EP4nwtLRBjck0tm3EhBxbEfhcf9VzKbkpy4";
}
