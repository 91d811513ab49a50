//! Detectors of the category `secret`, a file for each family.

mod adafruit;
mod adobe;
mod adyen;
mod aikido;
mod airtable;
mod alibaba;
mod anthropic;
mod apify;
mod asaas;
mod atlassian;
mod authorization_header;
mod authress;
mod aws;
mod azure;
mod braintree;
mod brevo;
mod buildkite;
mod canva;
mod cargo_registry;
mod cerebras;
mod cfx;
mod circleci;
mod claimed;
mod clickup;
mod clojars;
mod cloudflare;
mod cloudsmith;
mod cockroach_labs;
mod command_line;
mod configcat;
mod configuration_file;
mod confluent;
mod connection_string;
mod contentful;
mod databricks;
mod datastax;
mod deepseek;
mod defined_networking;
mod deno;
mod dependency_track;
mod devcycle;
mod devin;
mod digitalocean;
mod discord;
mod docker;
mod doppler;
mod dropbox;
mod duffel;
mod dynatrace;
mod easypost;
mod elastic;
mod endor_labs;
mod exoscale;
mod facebook;
mod figma;
mod flutterwave;
mod fly_io;
mod frame_io;
mod generic_assignment;
mod github;
mod gitlab;
mod google;
mod grafana;
mod groq;
mod harness;
mod hashicorp;
mod heroku;
mod hubspot;
mod huggingface;
mod infracost;
mod intercom;
mod intra42;
mod ionic;
mod jfrog;
mod jwt;
mod key_file;
mod klaviyo;
mod labelled;
mod langsmith;
mod launchdarkly;
mod lichess;
mod linear;
mod mailchimp;
mod mailersend;
mod mailgun;
mod mapbox;
mod mattermost;
mod mercury;
mod mergify;
mod microsoft_teams;
mod midtrans;
mod mongodb;
mod neon;
mod netlify;
mod network_device;
mod new_relic;
mod notion;
mod npm;
mod nuget;
mod nvidia;
mod octopus;
mod one_time_password;
mod onepassword;
mod onesignal;
mod onfido;
mod openai;
mod openrouter;
mod openshift;
mod paddle;
mod pagar_me;
mod password_hash;
mod password_in_prose;
mod perplexity;
mod pinecone;
mod pinterest;
mod plaid;
mod planetscale;
mod polar;
mod posthog;
mod postman;
mod prefect;
mod prefixed;
mod presigned_url;
mod private_key;
mod pulumi;
mod pypi;
mod ramp;
mod razorpay;
mod readme;
mod render;
mod replicate;
mod resend;
mod rootly;
mod rubygems;
mod runpod;
mod samsara;
mod scalingo;
mod segment;
mod sendgrid;
mod sentry;
mod settlemint;
mod shippo;
mod shopify;
mod slack;
mod sonar;
mod sourcegraph;
mod square;
mod stripe;
mod supabase;
mod tailscale;
mod tavily;
mod telegram;
mod tencent;
mod thunderstore;
mod ticket;
mod tines;
mod together_ai;
mod twilio;
mod twitch;
mod typeform;
mod unkey;
mod upcloud;
mod val_town;
mod vendor;
mod vercel;
mod wakatime;
mod weights_and_biases;
mod x_twitter;
mod xai;
mod xml_element;
mod yandex;
mod zapier;
mod zuplo;

use crate::examples;
use crate::scan::detector::{Category, Confidence, Context, Detector, Reference, Trigger};
use crate::validators::issued;

/// Every family's declarations.
pub(super) static FAMILIES: &[&[Detector]] = &[
    adafruit::DETECTORS,
    adobe::DETECTORS,
    adyen::DETECTORS,
    aikido::DETECTORS,
    airtable::DETECTORS,
    alibaba::DETECTORS,
    anthropic::DETECTORS,
    apify::DETECTORS,
    asaas::DETECTORS,
    atlassian::DETECTORS,
    authorization_header::DETECTORS,
    authress::DETECTORS,
    aws::DETECTORS,
    azure::DETECTORS,
    braintree::DETECTORS,
    brevo::DETECTORS,
    buildkite::DETECTORS,
    canva::DETECTORS,
    cargo_registry::DETECTORS,
    cerebras::DETECTORS,
    cfx::DETECTORS,
    circleci::DETECTORS,
    clickup::DETECTORS,
    clojars::DETECTORS,
    cloudflare::DETECTORS,
    cloudsmith::DETECTORS,
    cockroach_labs::DETECTORS,
    command_line::DETECTORS,
    configcat::DETECTORS,
    configuration_file::DETECTORS,
    confluent::DETECTORS,
    connection_string::DETECTORS,
    contentful::DETECTORS,
    databricks::DETECTORS,
    datastax::DETECTORS,
    deepseek::DETECTORS,
    defined_networking::DETECTORS,
    deno::DETECTORS,
    dependency_track::DETECTORS,
    devcycle::DETECTORS,
    devin::DETECTORS,
    digitalocean::DETECTORS,
    discord::DETECTORS,
    docker::DETECTORS,
    doppler::DETECTORS,
    dropbox::DETECTORS,
    duffel::DETECTORS,
    dynatrace::DETECTORS,
    easypost::DETECTORS,
    elastic::DETECTORS,
    endor_labs::DETECTORS,
    exoscale::DETECTORS,
    facebook::DETECTORS,
    figma::DETECTORS,
    flutterwave::DETECTORS,
    fly_io::DETECTORS,
    frame_io::DETECTORS,
    generic_assignment::DETECTORS,
    github::DETECTORS,
    gitlab::DETECTORS,
    google::DETECTORS,
    grafana::DETECTORS,
    groq::DETECTORS,
    harness::DETECTORS,
    hashicorp::DETECTORS,
    heroku::DETECTORS,
    hubspot::DETECTORS,
    huggingface::DETECTORS,
    infracost::DETECTORS,
    intercom::DETECTORS,
    intra42::DETECTORS,
    ionic::DETECTORS,
    jfrog::DETECTORS,
    jwt::DETECTORS,
    key_file::DETECTORS,
    klaviyo::DETECTORS,
    labelled::ai::DETECTORS,
    labelled::business::DETECTORS,
    labelled::cloud::DETECTORS,
    labelled::data::DETECTORS,
    labelled::developer::DETECTORS,
    labelled::identity::DETECTORS,
    labelled::markets::DETECTORS,
    labelled::messaging::DETECTORS,
    labelled::observability::DETECTORS,
    labelled::payments::DETECTORS,
    labelled::web_data::DETECTORS,
    langsmith::DETECTORS,
    launchdarkly::DETECTORS,
    lichess::DETECTORS,
    linear::DETECTORS,
    mailchimp::DETECTORS,
    mailersend::DETECTORS,
    mailgun::DETECTORS,
    mapbox::DETECTORS,
    mattermost::DETECTORS,
    mercury::DETECTORS,
    mergify::DETECTORS,
    microsoft_teams::DETECTORS,
    midtrans::DETECTORS,
    mongodb::DETECTORS,
    neon::DETECTORS,
    netlify::DETECTORS,
    network_device::DETECTORS,
    new_relic::DETECTORS,
    notion::DETECTORS,
    npm::DETECTORS,
    nuget::DETECTORS,
    nvidia::DETECTORS,
    octopus::DETECTORS,
    one_time_password::DETECTORS,
    onepassword::DETECTORS,
    onesignal::DETECTORS,
    onfido::DETECTORS,
    openai::DETECTORS,
    openrouter::DETECTORS,
    openshift::DETECTORS,
    paddle::DETECTORS,
    pagar_me::DETECTORS,
    password_hash::DETECTORS,
    password_in_prose::DETECTORS,
    perplexity::DETECTORS,
    pinecone::DETECTORS,
    pinterest::DETECTORS,
    plaid::DETECTORS,
    planetscale::DETECTORS,
    polar::DETECTORS,
    posthog::DETECTORS,
    postman::DETECTORS,
    prefect::DETECTORS,
    prefixed::ai::DETECTORS,
    prefixed::business::DETECTORS,
    prefixed::cloud::DETECTORS,
    presigned_url::DETECTORS,
    private_key::DETECTORS,
    pulumi::DETECTORS,
    pypi::DETECTORS,
    ramp::DETECTORS,
    razorpay::DETECTORS,
    readme::DETECTORS,
    render::DETECTORS,
    replicate::DETECTORS,
    resend::DETECTORS,
    rootly::DETECTORS,
    rubygems::DETECTORS,
    runpod::DETECTORS,
    samsara::DETECTORS,
    scalingo::DETECTORS,
    segment::DETECTORS,
    sendgrid::DETECTORS,
    sentry::DETECTORS,
    settlemint::DETECTORS,
    shippo::DETECTORS,
    shopify::DETECTORS,
    slack::DETECTORS,
    sonar::DETECTORS,
    sourcegraph::DETECTORS,
    square::DETECTORS,
    stripe::DETECTORS,
    supabase::DETECTORS,
    tailscale::DETECTORS,
    tavily::DETECTORS,
    telegram::DETECTORS,
    tencent::DETECTORS,
    thunderstore::DETECTORS,
    ticket::DETECTORS,
    tines::DETECTORS,
    together_ai::DETECTORS,
    twilio::DETECTORS,
    twitch::DETECTORS,
    typeform::DETECTORS,
    unkey::DETECTORS,
    upcloud::DETECTORS,
    val_town::DETECTORS,
    vercel::DETECTORS,
    wakatime::DETECTORS,
    weights_and_biases::DETECTORS,
    x_twitter::DETECTORS,
    xai::DETECTORS,
    xml_element::DETECTORS,
    yandex::DETECTORS,
    zapier::DETECTORS,
    zuplo::DETECTORS,
];

/// What secrets with a format of their own have in common; a declaration states the rest.
const TOKEN: Detector = Detector {
    id: "",
    title: "",
    category: Category::Secret,
    regions: &[],
    reference: Reference::new(""),
    trigger: from(&[], 0),
    pattern: "",
    validator: Some(issued::TOKEN),
    context: Context {
        positive: &[],
        negative: &[],
    },
    confidence: Confidence {
        alone: 90,
        in_context: 95,
    },
    general: false,
    examples: examples! { positive: &[], negative: &[] },
};

/// A match begins with one of `literals` and reaches at most `after` bytes behind it.
const fn from(literals: &'static [&'static str], after: u16) -> Trigger {
    around(0, literals, after)
}

/// A match begins at most `before` bytes in front of one of `literals`.
const fn around(before: u16, literals: &'static [&'static str], after: u16) -> Trigger {
    Trigger::Anchors {
        literals,
        before,
        after,
    }
}
