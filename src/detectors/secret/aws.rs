//! Amazon Web Services.
//! Source: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::candidate::Candidate;
use crate::scan::detector::{
    Confidence, Context, Detector, Reference, Refusal, Trigger, Validator, Validity,
};
use crate::validators::assignment;

const REFERENCE: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids";

pub(super) static DETECTORS: &[Detector] = &[
    Detector {
        id: "aws-access-key-id",
        title: "AWS access key ID",
        reference: Reference::new(REFERENCE),
        trigger: Trigger::Word {
            min: 20,
            max: 20,
            before: 0,
            after: 1,
        },
        pattern: r"\b(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}\b",
        context: Context {
            positive: &[("en", &["aws", "access key", "amazon"])],
            negative: &[],
        },
        confidence: Confidence {
            alone: 85,
            in_context: 95,
        },
        examples: examples! {
            positive: &[
                concat!("aws_access_key_id = {{AK", "IA5QXWZKT3LMPV7RJD}}"),
                concat!("AWS_ACCESS_KEY_ID={{AS", "IAX4NVB2QKWLT6YJHC}}\nAWS_REGION=eu-west-1"),
                concat!("user deploy has the key {{AK", "IAY7TRDWQ4MVXKPL2B}} since March"),
                concat!("the one from the manual, {{AK", "IAIOSFODNN7EXAMPLE}}"),
            ],
            negative: &[
                (concat!("AK", "IAXXXXXXXXXXXXXXXX"), "a filler"),
                (concat!("AK", "IA5QXWZKT3LMPV7RJ"), "one character short"),
                (concat!("AK", "IA5QXWZKT3LMPV7RJ1"), "1 is no digit of base 32"),
                (concat!("XAK", "IA5QXWZKT3LMPV7RJD"), "part of a longer word"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "aws-secret-access-key",
        title: "AWS secret access key",
        reference: Reference::new(REFERENCE),
        trigger: Trigger::Anchors {
            literals: &[
                "aws",
                "secretaccesskey",
                "secret_access_key",
                "secret access key",
                "secretkey",
                "secret_key",
            ],
            before: 24,
            after: 110,
        },
        pattern: r#"(?ix)
            (?: aws [\w\ .-]{0,20} (?:secret|key|sk) [\w\ .-]{0,24} | secret [_\ -]? (?:access [_\ -]?)? key )
            [\\"'`\])]{0,3} \s{0,4} (?: [:=]{1,2}>? | , | \bis\b | > ) \s{0,4} [\\"'`(]{0,3}
            (?<value> (?-i: [A-Za-z0-9/+]{40} ) )
            (?: [^A-Za-z0-9/+=] | $ )"#,
        validator: Some(SECRET_KEY),
        examples: examples! {
            positive: &[
                concat!("aws_secret_access_key = {{qK7vW2mZx/", "R9tLpB4nHdYc+Gf8sJ1uVe3aQo5XiT}}"),
                concat!("export AWS_SECRET_ACCESS_KEY=\"{{Zt4+pLm8Qx", "W1/vNcR7yKdHb2sGf9JuTe3aVo6XiY}}\""),
                concat!("{\"SecretAccessKey\": \"{{8hT+wQz3Lk", "Vn5RxPm/C7bYdJ2gFs9UuAe4oXiK1Z}}\"}"),
            ],
            negative: &[
                (concat!("aws_secret_access_key = qK7vW2mZx/", "R9tLpB4nHdYc+Gf8sJ1uVe3aQo5Xi"), "too short"),
                ("aws_secret_access_key = YOUR_SECRET_KEY_GOES_IN_THIS_PLACE_12345", "a filler"),
                ("aws_secret_key_hash: da39a3ee5e6b4b0d3255bfef95601890afd80709", "a digest has hexadecimal digits only"),
                ("The aws secret access key never leaves the vault.", "no key"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "aws-session-token",
        title: "AWS session token",
        reference: Reference::new(
            "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html",
        ),
        trigger: from(&["iqojb3jpz2lux2vj", "fwogzxivyxdz", "fqogzxivyxdz"], 1600),
        pattern: r"\b(?:IQoJb3JpZ2luX2Vj|F[wQ]oGZXIvYXdz)[A-Za-z0-9+/=%]{80,1500}",
        examples: examples! {
            positive: &[
                concat!("aws_session_token = {{IQoJ", "b3JpZ2luX2VjEHwaCWV1LXdlc3QtMSJGMEQCIB7mVqZ0Xp4rTnKdLw9sYcUe2fGhJ8oQ5aRvM1xNbW3iAiAz6kDtCq8WvEs5Lh2GyPj}}"),
                concat!("AWS_SESSION_TOKEN={{FwoG", "ZXIvYXdzEJr//////////wEaDM4vQxT7kLp2nRzW8yKdHb9sGf3JuTe6aVo1XiY5PcZt0mQwR7xNvB2gLhSjUe8kDqA4oWzMrTyFx}}"),
                concat!("\"SessionToken\": \"{{IQoJ", "b3JpZ2luX2VjEPT//////////wEaCWV1LW5vcnRoLTEiRzBFAiEA8xQ2vK7mZtR4pLn9WdYcHb3sGf6JuTeVo1XiY5PcZt0mQwR7xNvB2}}\""),
            ],
            negative: &[
                (concat!("IQoJ", "b3JpZ2luX2VjEHwaCWV1"), "too short"),
                ("aws_session_token = ${AWS_SESSION_TOKEN}", "a template"),
                ("The AWS session token has expired.", "no token"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "amazon-bedrock-api-key",
        title: "Amazon Bedrock API key",
        reference: Reference::new(
            "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html",
        ),
        trigger: from(&["absk", "bedrock-api-key-"], 1200),
        pattern: r"\b(?:ABSK[A-Za-z0-9+/]{109,269}={0,2}|bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t[A-Za-z0-9+/=]{0,1000})",
        examples: examples! {
            positive: &[
                concat!("AWS_BEARER_TOKEN_BEDROCK={{ABSK", "QmVkcm9ja0FQSUtleS1oN3ZxLWF0LTQ3MTEwODE1NDcxMTpkM1p4S3dWcjlUbkxwUW0yWXNKaEdiWGY4Q3VFYU5vNVJpVzF6TXZEazRUeVBxSHhMYzdCc0pnVWU2Rg==}}"),
                concat!("client = Bedrock(api_key=\"{{bedrock-api-", "key-YmVkcm9jay5hbWF6b25hd3MuY29tLz9BY3Rpb249Q2FsbFdpdGhCZWFyZXJUb2tlbiZYLUFtej}}\")"),
                concat!("key: {{ABSK", "QmVkcm9ja0FQSUtleS1wMnhzLWF0LTA5MTIzNDQ1NTY2NzpaVzVuVXpkVlIxbHdjRlJrYWtodVFuZE1ibXBqVjBKeVRYaEtWMFJ4Y0ZwbGRITktVVDBn}}"),
            ],
            negative: &[
                (concat!("ABSK", "QmVkcm9ja0FQSUtleS1oN3Zx"), "too short"),
                ("bedrock-api-key-here", "only the prefix"),
                ("ABSK is a station code.", "only the prefix"),
            ],
        },
        ..TOKEN
    },
    Detector {
        id: "aws-appsync-api-key",
        title: "AWS AppSync API key",
        reference: Reference::new(
            "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#api-key-authorization",
        ),
        trigger: from(&["da2-"], 28),
        pattern: r"\bda2-[a-z0-9]{26}\b",
        examples: examples! {
            positive: &[
                concat!("x-api-key: {{da", "2-q7rk2mvx9lpzwtnbdhsgfjcuea}}"),
                concat!("const key = \"{{da", "2-zt4plm8qxw1vncr7ykdhb2sgf9}}\";"),
                concat!("APPSYNC_KEY={{da", "2-8htwqz3lkvn5rxpmc7bydj2gfs}}"),
            ],
            negative: &[
                (concat!("da", "2-q7rk2mvx9lpzwtnbdhsgfjcue"), "one character short"),
                (concat!("da", "2-xxxxxxxxxxxxxxxxxxxxxxxxxx"), "a filler"),
                ("Keys of AppSync begin with da2- and expire.", "only the prefix"),
            ],
        },
        ..TOKEN
    },
];

const SECRET_KEY: Validator = Validator {
    name: "token rarity",
    check: secret_key,
};

/// As long as a SHA-1 in hexadecimal, which is none.
fn secret_key(candidate: &Candidate<'_>) -> Result<Validity, Refusal> {
    if candidate
        .value()
        .bytes()
        .all(|byte| byte.is_ascii_hexdigit())
    {
        return Err(Refusal::Structure("base64"));
    }
    (assignment::RANDOM_VALUE.check)(candidate)
}
