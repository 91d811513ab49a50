//! Services of artificial intelligence.

use super::super::vendor::{everyday, labelled, secrets, shape};
use crate::examples;
use crate::scan::detector::Detector;

secrets! {
    labelled "ai21-api-key": "AI21 API key" at "https://docs.ai21.com/reference/api-authentication",
        ["ai21"] r"[A-Za-z0-9]{32}", "AI21_API_KEY" = "rrtxD" "i7YpzsNjtrA9Enz3zL4u97ntmix";
    labelled "assemblyai-api-key": "AssemblyAI API key" at "https://www.assemblyai.com/docs/api-reference/overview",
        ["assemblyai", "assembly_ai"] shape::HEX_32,
        "ASSEMBLYAI_API_KEY" = "ac18a" "af8e8db0d971dbd73a4d2808b3e";
    labelled "baseten-api-key": "Baseten API key" at "https://docs.baseten.co/organization/api-keys",
        ["baseten"] r"[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}",
        "BASETEN_API_KEY" = "m0jJ1" "N5X.fOwm7zPpuWdd86p60BY22T0DqiEDU5UR";
    labelled "braintrust-api-key": "Braintrust API key" at "https://www.braintrust.dev/docs/reference/api/ApiKeys",
        ["braintrust"] r"sk-[A-Za-z0-9]{48}",
        "BRAINTRUST_API_KEY" = "sk-cH" "ZQQn4DHl0NJ8AwLRB8KU1qZCHs1ZQ3pQr6T4NipwPPDu2A";
    labelled "brave-search-api-key": "Brave Search API key" at "https://api-dashboard.search.brave.com/app/documentation/web-search/authentication",
        ["brave"] r"BSA[A-Za-z0-9_-]{24,40}", "BRAVE_API_KEY" = "BSAoh" "OMi8rQnNxzW4CDgwEHHtOU";
    labelled "clarifai-api-key": "Clarifai API key" at "https://docs.clarifai.com/control/authentication/pat",
        ["clarifai"] shape::HEX_32, "CLARIFAI_PAT" = "73706" "baf9ae0150a4f5047c4b6a96fc5";
    labelled "cohere-api-key": "Cohere API key" at "https://docs.cohere.com/reference/about",
        ["cohere", "co_api_key"] r"[A-Za-z0-9]{40}",
        "COHERE_API_KEY" = "OpuHL" "NmxcCqjzMFpaVdUleTTMnmT8Myq1vq31GB6";
    labelled "comet-ml-api-key": "Comet ML API key" at "https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/",
        ["comet_api", "comet-api", "comet.ml", "comet_ml", "cometml"] r"[A-Za-z0-9]{25}",
        "COMET_API_KEY" = "XFY4x" "obSZJ8oDYvu59agTKgjr";
    labelled "cursor-api-key": "Cursor API key" at "https://docs.cursor.com/en/account/teams/admin-api",
        ["cursor"] r"key_[0-9a-f]{64}",
        "CURSOR_API_KEY" = "key_c" "a2ad41e1f1d8f6c818bcd9a1dfa6d2fb1acf906b4c0d1a3416184e784a1a" "d67";
    labelled "dashscope-api-key": "Alibaba Model Studio (DashScope) API key" at "https://www.alibabacloud.com/help/en/model-studio/get-api-key",
        ["dashscope", "qwen", "bailian"] r"sk-[0-9a-f]{32}",
        "DASHSCOPE_API_KEY" = "sk-48" "3b12b57b056c5c26f13eb7e6e6a72a";
    labelled "deepai-api-key": "DeepAI API key" at "https://deepai.org/docs",
        ["deepai"] shape::UUID, "DEEPAI_API_KEY" = "0e4de" "b7d-613c-1c7f-3de5-e18d3073dd2e";
    labelled "deepgram-api-key": "Deepgram API key" at "https://developers.deepgram.com/docs/create-additional-api-keys",
        ["deepgram"] shape::HEX_40, "DEEPGRAM_API_KEY" = "7919b" "50ada07d422492adf8cd2a429b36959db19";
    labelled "deepinfra-api-token": "DeepInfra API token" at "https://deepinfra.com/docs/advanced/deepinfra_auth",
        ["deepinfra"] r"[A-Za-z0-9]{32}", "DEEPINFRA_TOKEN" = "lg2wQ" "YVrQ4QLtNBEW9Rz2GzcRDwIHMnI";
    labelled "deepl-api-key": "DeepL API key" at "https://developers.deepl.com/docs/getting-started/auth",
        ["deepl"] r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?::fx)?",
        "DEEPL_AUTH_KEY" = "2e7fe" "4bd-65e6-6959-8c15-8e55831e5f92";
    labelled "diffbot-api-token": "Diffbot API token" at "https://docs.diffbot.com/reference/authentication",
        ["diffbot"] shape::HEX_32, "DIFFBOT_TOKEN" = "0b9e4" "69a3cc17694193c6d2f9a2beb73";
    labelled "exa-api-key": "Exa API key" at "https://docs.exa.ai/reference/getting-started",
        ["exa_api", "exa-api", "exaapi", "exa_key", "api.exa.ai"] shape::UUID,
        "EXA_API_KEY" = "88d8e" "bf5-04b1-00e3-090f-a85dc571d586";
    labelled "fal-api-key": "fal API key" at "https://docs.fal.ai/authentication/key-based",
        ["fal_key", "fal-key", "fal_api", "fal.ai", "fal api"] r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}:[0-9a-f]{32}",
        "FAL_KEY" = "795a6" "4d1-9fc9-a02e-05c6-78d2b1d4e9f8:14135b963f5a47f48d541937176c" "da72";
    labelled "gladia-api-key": "Gladia API key" at "https://docs.gladia.io/chapters/introduction/getting-started",
        ["gladia"] shape::UUID, "GLADIA_API_KEY" = "5e8c3" "a35-db4c-6ee9-9d85-4e062f3261ca";
    labelled "greptile-api-key": "Greptile API key" at "https://www.greptile.com/docs/api-reference/introduction",
        ["greptile"] r"[A-Za-z0-9+/]{48}",
        "GREPTILE_API_KEY" = "xC0TN" "vDojJwdqrVZMbpIw3alX14hw2IbKKxP0HHNBfNLSCbs";
    labelled "imagga-api-secret": "Imagga API secret" at "https://docs.imagga.com/#authentication",
        ["imagga"] r"[a-z0-9]{32}", "IMAGGA_API_SECRET" = "j1q1w" "8uakfsf5ufjo8sko19q2rfmf8zw";
    labelled "kagi-api-key": "Kagi API key" at "https://help.kagi.com/kagi/api/overview.html",
        ["kagi"] r"[A-Za-z0-9_-]{11}\.[A-Za-z0-9_-]{43}",
        "KAGI_API_KEY" = "zWcMk" "bqU3wz.dTLbG7R5XJVFZiFRPvREo9eKCMpe1DpZZUFmQmDd1OI";
    labelled "kimi-api-key": "Kimi (Moonshot) API key" at "https://platform.moonshot.ai/docs/guide/start-using-kimi-api",
        ["kimi", "moonshot"] r"sk-[A-Za-z0-9_-]{48}",
        "MOONSHOT_API_KEY" = "sk-lG" "sMCYJCVJF9wirQ9yzLWrtoXmJDXsghoZpneAUFBkaTDHMx";
    labelled "leonardo-ai-api-key": "Leonardo.Ai API key" at "https://docs.leonardo.ai/docs/create-your-api-key",
        ["leonardo"] shape::UUID, "LEONARDO_API_KEY" = "577af" "27a-1be5-0ca1-38a0-1debac6a3938";
    labelled "lighton-api-key": "LightOn Paradigm API key" at "https://paradigm.lighton.ai/docs",
        ["lighton", "paradigm_api", "paradigm-api"] r"[A-Za-z0-9_-]{40,80}",
        "LIGHTON_API_KEY" = "HHdX0" "TVmr5aY0T6hyalaUBygQBPA1wqs5J66uzqi";
    everyday "mistral-api-key": "Mistral API key" at "https://docs.mistral.ai/getting-started/quickstart/",
        ["mistral", "mistralai", "mistral_ai"] r"[A-Za-z0-9]{32}",
        "MISTRAL_API_KEY" = "8qg6h" "J1EidLfSzBYsy2jUwjHOmN7fXHG";
    everyday "modal-token-secret": "Modal token secret" at "https://modal.com/docs/reference/modal.config",
        ["modal"] r"a[sk]-[A-Za-z0-9]{22}", "MODAL_TOKEN_SECRET" = "as-OS" "fTsiz8ESETpkm6EM0pTU";
    labelled "monkeylearn-api-key": "MonkeyLearn API key" at "https://monkeylearn.com/api/v3/#authentication",
        ["monkeylearn"] shape::HEX_40, "MONKEYLEARN_API_KEY" = "05735" "c61e75b3f5c4133961a81a1d40e0eaaa60b";
    labelled "novita-api-key": "Novita AI API key" at "https://novita.ai/docs/guides/quickstart",
        ["novita"] r"sk_[A-Za-z0-9_-]{43}",
        "NOVITA_API_KEY" = "sk_fj" "3FRppauA1jH8QFPmC3qJb1y0q5me8z6qGH1LFcfWf";
    labelled "ollama-api-key": "Ollama API key" at "https://docs.ollama.com/api/authentication",
        ["ollama"] r"[0-9a-f]{32}\.[A-Za-z0-9_-]{24}",
        "OLLAMA_API_KEY" = "ac372" "7cbfe1fb738daf4dfdae2401c9a.iuGJzIep7aegHFNpAJ3l2bkv";
    labelled "pinecone-legacy-api-key": "Pinecone API key (legacy)" at "https://docs.pinecone.io/guides/projects/manage-api-keys",
        ["pinecone"] shape::UUID, "PINECONE_API_KEY" = "290e4" "d60-3130-c0a7-caa8-66bd339bf350";
    labelled "private-ai-api-key": "Private AI API key" at "https://docs.private-ai.com/getting-started/",
        ["privateai", "private_ai", "private-ai", "private ai"] r"[a-z0-9]{32}",
        "PRIVATEAI_API_KEY" = "11wtr" "4rgj6on7xo6v9zx8wya5p2yetpn";
    labelled "roboflow-api-key": "Roboflow API key" at "https://docs.roboflow.com/api-reference/authentication",
        ["roboflow"] r"[A-Za-z0-9]{20}", "ROBOFLOW_API_KEY" = "0jOdW" "TO9mi5UCQ2mqVFx";
    labelled "sambanova-api-key": "SambaNova API key" at "https://docs.sambanova.ai/cloud/docs/get-started/quickstart",
        ["sambanova"] shape::UUID, "SAMBANOVA_API_KEY" = "e97fb" "b59-16d1-153f-174f-6d0d4274e877";
    everyday "scale-api-key": "Scale API key" at "https://docs.scale.com/reference/authentication",
        ["scale", "scaleapi", "scale_api"] r"(?:live|test)_[0-9a-f]{32}",
        "SCALE_API_KEY" = "live_" "c088869b2b250dc4d5ca07205bf06a19";
    labelled "serpapi-api-key": "SerpApi API key" at "https://serpapi.com/search-api",
        ["serpapi", "serp_api"] shape::HEX_64,
        "SERPAPI_API_KEY" = "4daca" "996beb40900b18d82505a5a3c93a3b5b785f7c0cde31fb1b30504ac6bf5";
    labelled "serper-api-key": "Serper API key" at "https://serper.dev/",
        ["serper"] shape::HEX_40, "SERPER_API_KEY" = "ad7af" "b14cf7b694f3bf32cb65ec2f31d4e90e72e";
    labelled "siliconflow-api-key": "SiliconFlow API key" at "https://docs.siliconflow.com/en/userguide/quickstart",
        ["siliconflow", "silicon_flow"] r"sk-[a-z]{48}",
        "SILICONFLOW_API_KEY" = "sk-af" "zbgssqwdtfhnlqqglsgbntqozkuciwywhcwkcpzlvlurxz";
    labelled "stability-ai-api-key": "Stability AI API key" at "https://platform.stability.ai/docs/getting-started/authentication",
        ["stability"] r"sk-[A-Za-z0-9]{48}",
        "STABILITY_API_KEY" = "sk-HH" "wpMv34xdVmaTxtA6kiI1xuASLYtejoF2EVqBf0xUgrU2PN";
    labelled "upstage-api-key": "Upstage API key" at "https://console.upstage.ai/docs/getting-started",
        ["upstage"] r"[A-Za-z0-9_]{32,50}", "UPSTAGE_API_KEY" = "8NIsT" "iDzWUjErOUymQ3QPWFiuRYUHR0B";
    labelled "volcengine-ark-api-key": "Volcengine Ark API key" at "https://www.volcengine.com/docs/82379/1541594",
        ["volcengine", "volc_", "ark_api", "doubao"] shape::UUID,
        "ARK_API_KEY volcengine" = "20084" "3b2-fb1e-64e1-6e7c-21c5a2b6f5a1";
    labelled "wandb-legacy-api-key": "Weights & Biases (wandb) API key (legacy)" at "https://docs.wandb.ai/guides/track/environment-variables/",
        ["wandb", "weightsandbiases", "weights_and_biases"] shape::HEX_40,
        "WANDB_API_KEY" = "3ba48" "b7d951f3ea34da8d1a0c02a331fb80d8692";
    everyday "wit-ai-token": "Wit.ai server access token" at "https://wit.ai/docs/http/",
        ["wit", "wit.ai", "wit_ai", "witai"] r"[A-Z0-9]{32}",
        "WIT_AI_TOKEN" = "CGYEN" "XA7ZIQVLX39JOR2N2KRKY3JOEIL";
    labelled "zai-api-key": "Z.ai (Zhipu) API key" at "https://docs.z.ai/api-reference/introduction",
        ["zai", "z.ai", "z_ai", "zhipu", "bigmodel"] r"[0-9a-f]{32}\.[A-Za-z0-9]{16}",
        "ZHIPUAI_API_KEY" = "991fb" "d535068ca19c4a1bb069e0daaa1.v4KrzqNKt3U2rayi";
}
