//! Microsoft Azure and Entra ID.
//! Source: <https://learn.microsoft.com/en-us/purview/sit-defn-all-creds>.

use super::{TOKEN, around, from};
use crate::examples;
use crate::scan::detector::Detector;
use crate::scan::detector::Reference;
use crate::validators::assignment;

const REFERENCE: &str = "https://learn.microsoft.com/en-us/purview/sit-defn-all-creds";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "azure-storage-account-key",
        title: "Azure storage or Cosmos DB account key",
        reference: Reference::new(
            "https://learn.microsoft.com/en-us/azure/storage/common/storage-account-keys-manage",
        ),
        trigger: from(
            &[
                "accountkey",
                "account_key",
                "account-key",
                "storage_key",
                "storage-key",
                "storagekey",
                "storage_account_access_key",
                "primarykey",
                "primary_key",
                "masterkey",
                "cosmos",
                "+astd",
                "acdb",
                "+abc",
            ],
            140,
        ),
        pattern: r#"(?i)(?:account[_-]?key|storage[_-]?key|access_key|primary_?key|master_?key|cosmos[\w-]{0,20}key)["'\\]{0,3}\s{0,3}[:=,]{1,2}>?\s{0,3}["'\\]{0,3}(?<value>[a-z0-9+/]{86}==)"#,
        examples: examples! {
            positive: &[
                concat!("DefaultEndpointsProtocol=https;AccountName=corpfiles;AccountKey={{k9Vx2Q", "mT7pLwZ4rNcHdYb8sGf3JuTe6aVo1XiY5PcZt0mQwR7xNvB2gLhSjUe8kDqA4oWzMrTyFx+lCnGpHbEs==}};EndpointSuffix=core.windows.net"),
                concat!("storage_key: \"{{Zr8+wQ", "z3LkVn5RxPmC7bYdJ2gFs9UuAe4oXiK1ZtWqHfTnBvMlDcSgEyRpOwJaUxIkNz6Vt0QmLp/FhYdGsCbX==}}\""),
                concat!("AccountEndpoint=https://corp.documents.azure.com:443/;AccountKey={{tN5bV2", "xQ9mKzW7pLrHcYd4sGf8JuTe1aVo6XiY3PcZt0mQwR5xNvB9gLhSjUe2kDqA7oWzMrTyFx/lCnGpHbEs==}};"),
            ],
            negative: &[
                (concat!("AccountKey=k9Vx2Q", "mT7pLwZ4rNcHdYb8sGf3JuTe6aVo1XiY5Pc=="), "too short"),
                ("AccountKey=<your account key>", "a placeholder"),
                ("DefaultEndpointsProtocol=https;AccountName=corpfiles;AccountKey=${KEY}", "a template"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "azure-shared-access-key",
        title: "Azure Service Bus, Event Hubs or IoT Hub shared access key",
        reference: Reference::new(
            "https://learn.microsoft.com/en-us/azure/service-bus-messaging/service-bus-sas",
        ),
        trigger: from(&["sharedaccesskey="], 96),
        pattern: r"(?i)sharedaccesskey=(?<value>[a-z0-9+/]{43}=|[a-z0-9+/]{86}==)",
        examples: examples! {
            positive: &[
                concat!("Endpoint=sb://corp.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={{Wq7Zx2", "mT9pLvK4rNcHdYb8sGf3JuTe6aVo1XiY5PcZt=}}"),
                concat!("HostName=corp.azure-devices.net;SharedAccessKeyName=owner;SharedAccessKey={{b3Nk9w", "Qz+LkVn5RxPmC7bYdJ2gFs8UuAe4oXiK1ZtWq=}}"),
                concat!("\"EventHub\": \"...;SharedAccessKey={{tN5bV2", "xQ9mKzW7pLrHcYd4sGf8JuTe1aVo6XiY3PcZt=}}\""),
            ],
            negative: &[
                ("SharedAccessKey=<key>", "a placeholder"),
                ("Endpoint=sb://corp.servicebus.windows.net/;SharedAccessKeyName=Root", "the name of a key"),
                (concat!("SharedAccessKey=Wq7Zx2", "mT9pLvK4rNcHdYb8s="), "too short"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "azure-sas-token",
        title: "Azure shared access signature",
        reference: Reference::new(
            "https://learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview",
        ),
        trigger: from(&["sig="], 80),
        pattern: r"(?i)\bsig=(?<value>[a-z0-9+/]{43}=)",
        examples: examples! {
            positive: &[
                concat!("https://corp.blob.core.windows.net/c/f.csv?sv=2024-11-04&sr=b&sp=r&{{sig=Wq7Zx2m%2B", "T9pLvK4rNcHdYb8sGf3JuTe6aVo1XiY5PcZ%3D}}"),
                concat!("?sv=2023-01-03&ss=b&srt=sco&sp=rl&se=2027-01-01&{{sig=b3Nk9wQz", "LkVn5RxPmC7bYdJ2gFs8UuAe4oXiK1ZtWq%2F%3D}}"),
                concat!("SharedAccessSignature sr=corp&sig={{tN5bV2xQ9", "mKzW7pLrHcYd4sGf8JuTe1aVo6XiY3PcZt=}}&se=1790000000"),
            ],
            negative: &[
                ("?sv=2024-11-04&sig=<signature>", "a placeholder"),
                ("&sig=abc123", "too short"),
                ("sig=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx%3D", "a filler"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "azure-client-secret",
        title: "Microsoft Entra ID client secret",
        reference: Reference::new(REFERENCE),
        trigger: around(
            4,
            &[
                "0q~", "1q~", "2q~", "3q~", "4q~", "5q~", "6q~", "7q~", "8q~", "9q~",
            ],
            36,
        ),
        pattern: r"(?:^|[^\w~.-])(?<value>[A-Za-z0-9_~.]{3}\dQ~[A-Za-z0-9_~.-]{31,34})(?:[^\w~.-]|$)",
        examples: examples! {
            positive: &[
                concat!("AZURE_CLIENT_SECRET={{Wk2", "8Q~vTnLp9zXr4mQyBd7sHgJf3KcUe5aVo1Xid}}"),
                concat!("\"clientSecret\": \"{{zT4", "8Q~Lm.xW1vNcR7yKdHb2sGf9JuTe3aVo6Xic}}\""),
                concat!("az login --service-principal -p {{b9R", "7Q~Vn5RxPmC7bYdJ2gFs9UuAe4oXiK1Ztaq}}"),
            ],
            negative: &[
                (concat!("Wk2", "8Q~vTnLp9zXr4mQyBd7"), "too short"),
                (concat!("Wk2", "8Q~xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                ("Questions 7Q~9Q are open.", "no secret"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "azure-devops-token",
        title: "Azure DevOps personal access token",
        reference: Reference::new(
            "https://learn.microsoft.com/en-us/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate",
        ),
        trigger: around(80, &["azdo"], 6),
        pattern: r"\b[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}\b",
        examples: examples! {
            positive: &[
                concat!("AZURE_DEVOPS_EXT_PAT={{7Wk2vTnLp9zXr4mQyBd7sHgJf3KcUe5aVo1XidZt0mQwR7xNvB2gLhSjUe8kDqA4oWzMrTyFxlCn", "AZD", "O4gHs}}"),
                concat!("git clone https://{{3Zr8wQz3LkVn5RxPmC7bYdJ2gFs9UuAe4oXiK1ZtWqHfTnBvMlDcSgEyRpOwJaUxIkNz6Vt0QmLp", "AZD", "O1kQp}}@dev.azure.com/corp"),
                concat!("pat: {{9tN5bV2xQ9mKzW7pLrHcYd4sGf8JuTe1aVo6XiY3PcZt0mQwR5xNvB9gLhSjUe2kDqA7oWzMrTyF", "AZD", "O2mXw}}"),
            ],
            negative: &[
                (concat!("7Wk2vTnLp9zXr4mQyBd7sHgJf3KcUe5a", "AZD", "O4gHs"), "too short"),
                ("AZDO is short for Azure DevOps.", "an abbreviation"),
                (concat!("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "AZD", "Oxxxx"), "a filler"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "azure-cognitive-services-key",
        title: "Azure AI services, API Management or Functions key",
        reference: Reference::new(REFERENCE),
        trigger: from(
            &[
                "ocp-apim-subscription-key",
                "x-functions-key",
                "subscription_key",
                "subscriptionkey",
                "azure_openai",
                "azureopenai",
                "cognitive",
            ],
            130,
        ),
        pattern: r#"(?i)(?:ocp-apim-subscription-key|x-functions-key|subscription_?key|azure_?openai[\w.-]{0,20}key|cognitive[\w.-]{0,30}key)["'\\]{0,3}\s{0,3}(?:[:=,]|=>){1,2}\s{0,3}["'\\]{0,3}(?<value>[0-9a-z]{84}|[0-9a-f]{32}|[\w-]{52,56}(?:==)?)(?:[^\w=-]|$)"#,
        validator: Some(assignment::RANDOM_VALUE),
        examples: examples! {
            positive: &[
                concat!("Ocp-Apim-Subscription-Key: {{4f8a1c", "07e93b5d62a9c4e17b08f3d56a}}"),
                concat!("AZURE_OPENAI_API_KEY={{9b2e7f", "4c1d8a5036be97c24f10ad83e5}}"),
                concat!("x-functions-key: {{Wq7Zx2mT9pLvK4", "rNcHdYb8sGf3JuTe6aVo1XiY5PcZt0mQwAzFuXk9vT==}}"),
            ],
            negative: &[
                ("Ocp-Apim-Subscription-Key: {key}", "a template"),
                ("AZURE_OPENAI_API_KEY=00000000000000000000000000000000", "a filler"),
                ("azure_openai_api_key: 4f8a1c07", "too short"),
            ],
        },
        ..TOKEN
    },
];
