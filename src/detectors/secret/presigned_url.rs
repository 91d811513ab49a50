//! URLs that carry their own permission.
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html>.

use super::{TOKEN, around, from};
use crate::examples;
use crate::scan::detector::{Confidence, Detector, Reference};

pub(super) static DETECTORS: &[Detector] = &[PRESIGNED, SIGNED_QUERY];

const PRESIGNED: Detector = Detector {
    id: "presigned-url",
    title: "Signature of a pre-signed URL",
    reference: Reference::new(
        "https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html",
    ),
    trigger: from(&["x-amz-signature=", "x-goog-signature="], 540),
    pattern: r"(?i)\bx-(?:amz|goog)-signature=(?<value>[0-9a-f]{64,512})\b",
    confidence: Confidence {
        alone: 80,
        in_context: 90,
    },
    examples: examples! {
        positive: &[
            "https://corp.s3.amazonaws.com/f.csv?X-Amz-Expires=3600&X-Amz-Signature={{4f8a1c07e93b5d62a9c4e17b08f3d56a4f8a1c07e93b5d62a9c4e17b08f3d56a}}",
            "&X-Amz-SignedHeaders=host&X-Amz-Signature={{07e93b5d62a9c4e17b08f3d56a4f8a1c07e93b5d62a9c4e17b08f3d56a4f8a1c}}\n",
            "X-Goog-Signature={{62a9c4e17b08f3d56a4f8a1c07e93b5d62a9c4e17b08f3d56a4f8a1c07e93b5d62a9c4e17b08f3d56a4f8a1c07e93b5d}}",
        ],
        negative: &[
            ("X-Amz-Signature=<signature>", "a placeholder"),
            ("X-Amz-Signature=4f8a1c07e93b5d62", "too short"),
            ("the parameter X-Amz-Signature is the last", "a sentence"),
        ],
    },
    ..TOKEN
};

const SIGNED_QUERY: Detector = Detector {
    id: "signed-query",
    title: "Signature in the query of a URL (S3 v2, CloudFront, OSS, GCS v2)",
    reference: Reference::new(
        "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-creating-signed-url-canned-policy.html",
    ),
    trigger: around(700, &["signature="], 700),
    pattern: r"(?i)[?&](?:AWSAccessKeyId|GoogleAccessId|OSSAccessKeyId|Key-Pair-Id|KeyName|Expires)=[^\s&]{1,120}&(?:amp;)?(?:[\w-]{1,40}=[^\s&]{0,600}&(?:amp;)?){0,4}?Signature=(?<value>[A-Za-z0-9%+/=_~-]{26,520})|[?&]Signature=[A-Za-z0-9%+/=_~-]{26,520}&(?:amp;)?(?:[\w-]{1,40}=[^\s&]{0,200}&(?:amp;)?){0,3}?(?:Key-Pair-Id|AWSAccessKeyId|OSSAccessKeyId|GoogleAccessId)=[\w.@%-]{8,80}",
    confidence: Confidence {
        alone: 75,
        in_context: 85,
    },
    examples: examples! {
        positive: &[
            "https://corp.s3.amazonaws.com/f.csv?AWSAccessKeyId=L96T0A87L043U0UPX57C&Expires=1893456000&Signature={{EdifLa9WX8ICDZpp5xLXvBVrzH%3D}}",
            "https://storage.googleapis.com/corp/f?GoogleAccessId=svc@corp.iam.gserviceaccount.com&Expires=1893456000&Signature={{wxKXZdFrZboWbOfdQYZHsMzvJKEb877UqpggQ9M3QYULpCSsyWMqgGx3ErAjoOirRi9tE3Q79IHE1dzpsiM8V9LB76lUjTjS1XXaR3vZTlwWl7cwRrOaxsKXFHtD0Skw8ppitgu50cC3x78ghMlkh8GHVEt8ntzoRVOfjGzJiqmBraJpobnXFoBvK5LcmPawpa4BsxzkuqscgOyi0NsKvxnRNg3jshjfLoXLUm2cfkaODwrwRu8oqFsLtYtCwvWet6Mi5pYu8KVnLdw9qgE2xiyws5pTHKoxTnma1tyUwXOtfUIwGsAzTv8zlbfsh21IQNEmhsW6uZB7KlO6AS3e%3D%3D}}",
            "https://znjpw2jiezkxc.cloudfront.net/f.mp4?Expires=1893456000&Signature={{K8kuPip2fhFoitzFl9FFYsCzIqCiKjDxNB1hLk9feqFajz1svtcadFWgnc46R3YFP9vNcToijQDksRMQkl5eZyprUHDCwiW1yhzrTW6ROLLik98wGhte0MlcVbF0qthPJ8ApK4OCXZE9HCcSiuftj6grgjP6yGQXcuNFjSsppuY0I4PpTTp5J4VRa2gRLlT4gr9FUfb3fC9flodj8RgwZeWXO5PAW3x1Qs3c9qjR8XeILDt6KWdxmbNbQz7wxXecOsfB4DDKJH3khUSMhp3QUDWf7QE8fRek8x6M9MC5aSYbEDpwXGdX9b0xXPUUqtLrOj6ZiMRyMOmhBbJtmQ8K__}}&Key-Pair-Id=K310Y9ZDZPBDRB",
        ],
        negative: &[
            ("https://corp.example/f?Expires=1893456000&Signature=<signature>", "a placeholder"),
            ("https://corp.example/webhook?signature=ww35mZhFxIu7h93tbpYq4WsXeU0PW84xvQxKzcrC", "a signature of nobody known"),
            ("?AWSAccessKeyId=X&Expires=1&Signature=abc", "too short"),
        ],
    },
    ..TOKEN
};
