//! URLs that carry their own permission.
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html>.

use super::{TOKEN, from};
use crate::examples;
use crate::scan::detector::{Confidence, Detector};

pub(super) static DETECTORS: &[Detector] = &[Detector {
    id: "presigned-url",
    title: "Signature of a pre-signed URL",
    reference: "https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html",
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
}];
