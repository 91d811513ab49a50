// Made by `cargo xtask codegen`
/* tslint:disable */
/* eslint-disable */
/**
 * A declaration as lists, documents and other programs see it.
 */
export interface DetectorInfo {
    /**
     * Stable kebab-case name.
     */
    id: string;
    /**
     * For people, in English.
     */
    title: string;
    /**
     * What it is about.
     */
    category: Category;
    /**
     * ISO 3166-1 alpha-2 codes; empty: everywhere.
     */
    regions: string[];
    /**
     * The standard, authority or vendor page that the pattern follows; empty without the feature `examples`.
     */
    reference?: string;
    /**
     * The format, as a regular expression.
     */
    pattern: string;
    /**
     * The algorithm that tells real values from look-alikes.
     */
    validator?: string;
    /**
     * Words nearby that raise confidence, by language.
     */
    context: [string, string[]][];
    /**
     * Words nearby that lower it.
     */
    against: string[];
    /**
     * Confidence with nothing else to go by, 0–100.
     */
    alone: number;
    /**
     * Confidence with a context word near.
     */
    inContext: number;
    /**
     * Texts with the expected finding marked `{{…}}`; empty without the feature `examples`.
     */
    positive?: string[];
    /**
     * Near misses, and why each is one; empty without the feature `examples`.
     */
    negative?: [string, string][];
}

/**
 * A detector that the company declares for itself. Runs on the same linear-time engine.
 */
export interface CustomDetector {
    /**
     * Kebab-case; must not be the id of a built-in detector.
     */
    id: string;
    /**
     * For people.
     */
    title: string;
    /**
     * A linear-time regular expression. A group named `value` narrows the finding.
     */
    pattern: string;
    /**
     * Literals, one of which stands in or within 64 bytes in front of every match. At least three bytes each.
     */
    anchors: string[];
    /**
     * Confidence of a match, 0–100. Default 80 (high).
     */
    confidence?: number;
}

/**
 * A key that signed before, and where the log says that another took over.
 */
export interface EarlierKey {
    /**
     * The verifier key.
     */
    verifierKey: string;
    /**
     * `seq` of the record with the rotation.
     */
    rotation: number;
}

/**
 * A kind of value that the records of a set hold.
 */
export interface RecordColumn {
    /**
     * A detector's id, or `names`, `identifiers`, `amounts` where only the header and the look of
     * the cells say so.
     */
    kind: string;
    /**
     * Records that have it.
     */
    values: number;
    /**
     * 0–100.
     */
    confidence: number;
}

/**
 * A named set of hosts.
 */
export interface Site {
    /**
     * What rules call it.
     */
    id: string;
    /**
     * Host names; `*.example.com` covers its subdomains and itself.
     */
    hosts: string[];
}

/**
 * A page's guard tested itself, or a page was not as its site rule says.
 */
export interface GuardEvent {
    /**
     * Host name of the page.
     */
    host: string;
    /**
     * What was seen.
     */
    event: GuardCheck;
    /**
     * The site rule that it is about, if there is one.
     */
    siteRule?: string;
}

/**
 * A part of a request that can carry text.
 */
export type Part = "body" | "query";

/**
 * A policy was put in force, or refused.
 */
export interface PolicyChange {
    /**
     * Where it came from.
     */
    source: PolicySource;
    /**
     * Its name.
     */
    id: string;
    /**
     * Its version.
     */
    version: number;
    /**
     * The hash of its canonical bytes.
     */
    hash: string;
    /**
     * The code of the error for which it was refused, if it was.
     */
    refused?: string;
}

/**
 * A record, and the log with it.
 */
export interface Appended {
    /**
     * The log's state from now on.
     */
    state: LogState;
    /**
     * The record's bytes, as hashed.
     */
    record: string;
    /**
     * Its leaf hash.
     */
    leaf: string;
}

/**
 * A step in a key's life.
 */
export type KeyChange = "create" | "rotate" | "retire";

/**
 * A step in an engine's life.
 */
export type Lifecycle = "start" | "failed";

/**
 * A stretch of a draft that the policy would act on.
 */
export interface Mark {
    /**
     * First unit.
     */
    start: number;
    /**
     * One past the last.
     */
    end: number;
    /**
     * The title of the detector that found it.
     */
    title: string;
    /**
     * What the policy would do.
     */
    action: Action;
}

/**
 * A way that content takes into a page.
 */
export type Channel = "paste" | "drop" | "type" | "submit" | "upload" | "network";

/**
 * A way to let content go that a warning holds.
 */
export type Choice = "override" | "redact";

/**
 * A way to replace a value.
 */
export type Style = "label" | "mask" | "partial-mask" | "hash" | "surrogate";

/**
 * All that a writer must keep of the log: O(log n) hashes.
 */
export interface LogState {
    /**
     * How many records it has.
     */
    size: number;
    /**
     * The roots of its complete subtrees, largest first.
     */
    frontier: string[];
    /**
     * The leaf hash of the last record; absent when there is none.
     */
    prev?: string;
}

/**
 * An encoding or a spelling that hid the text in which something was found.
 */
export type Decoder = "base64" | "hex" | "percent" | "html-entities" | "quoted-printable" | "escapes" | "gzip" | "spaced" | "split" | "number-words" | "leetspeak" | "rot13";

/**
 * Another detector that matched in the same place and gave way.
 */
export interface Alternative {
    /**
     * The detector that lost.
     */
    detector: string;
    /**
     * The confidence it had.
     */
    confidence: number;
    /**
     * Why it lost.
     */
    lost: Precedence;
}

/**
 * Bytes of a body that are to be replaced.
 */
export interface BodyEdit {
    /**
     * First replaced byte.
     */
    start: number;
    /**
     * One past the last.
     */
    end: number;
    /**
     * What stands there instead.
     */
    bytes: number[];
}

/**
 * Content was on its way into a page: what the rule said, and what happened.
 */
export interface Decision {
    /**
     * Host name of the page.
     */
    host: string;
    /**
     * The policy's site that the host belongs to.
     */
    site?: string;
    /**
     * The way in.
     */
    channel: Channel;
    /**
     * What the rule said.
     */
    action: Action;
    /**
     * The rule; absent when it was the policy's default action.
     */
    rule?: string;
    /**
     * What happened.
     */
    outcome: Outcome;
    /**
     * How often each detector found something.
     */
    tallies: Tally[];
    /**
     * UTF-16 code units of the content.
     */
    length: number;
    /**
     * The policy that was asked.
     */
    policy: PolicyIdentity;
    /**
     * The engine that asked it.
     */
    engine: EngineVersion;
    /**
     * Where in the page.
     */
    frame: Frame;
    /**
     * Why the content was not scanned, if it was not.
     */
    unscanned?: Unscanned;
}

/**
 * How a check went.
 */
export type Status = "ok" | "fail" | "n/a";

/**
 * How a page shows the originals.
 */
export type Show = "overlay" | "text" | "never";

/**
 * How evidence is kept on the device.
 */
export interface EvidenceSettings {
    /**
     * Origin line of checkpoints; default `prompt-dlp.local/<device id>`.
     */
    origin?: string;
}

/**
 * How files are treated. Rules can ask for more: they can name `unreadable-file` and
 * `unsupported-file` like detectors, and the strictest action wins.
 */
export interface FileSettings {
    /**
     * What happens to a file that should hold text and cannot be read: encrypted, damaged, too
     * large, nested too deep, of an unknown format. Such a file cannot be redacted, so that
     * `redact` is to block. Default `warn`.
     */
    unreadable?: Action;
    /**
     * What happens to a file of a kind that holds no text: pictures, sound, video. `redact` is to
     * block. Default `log`.
     */
    unsupported?: Action;
    /**
     * What happens where a rule redacts and the file's format cannot be written again (office
     * documents, PDF, archives). `redact` is to block. Default `block`.
     */
    unredactable?: Action;
    /**
     * Most bytes of the files that go in together; what is larger is unreadable. Default 100 MiB.
     */
    maxBytes?: number;
}

/**
 * How found values are replaced.
 */
export interface Redaction {
    /**
     * For everything that `styles` does not name.
     */
    style?: Style;
    /**
     * By detector id or category name; the detector's wins.
     */
    styles?: Record<string, Style>;
    /**
     * How the originals come back in what the page answers.
     */
    restoration?: Restoration;
}

/**
 * How often one detector found something.
 */
export interface Tally {
    /**
     * The detector's id; `record-set` for many records in one place, `unreadable-file` and
     * `unsupported-file` for files that could not be read.
     */
    detector: string;
    /**
     * Its category.
     */
    category: Category;
    /**
     * Different values; of a record set, its records.
     */
    count: number;
    /**
     * Highest confidence among them.
     */
    confidence: number;
}

/**
 * How sure, in words: low < 50 ≤ medium < 80 ≤ high.
 */
export type Band = "low" | "medium" | "high";

/**
 * How the originals behind labels and surrogates come back. They never leave the device.
 */
export interface Restoration {
    /**
     * How the page shows them.
     */
    show?: Show;
    /**
     * Whether text that is copied or dragged out of the page has them.
     */
    copy?: boolean;
    /**
     * Minutes after the last redaction until they are forgotten; without it, when the tab is
     * closed. They are in memory only in any case.
     */
    minutes?: NonZeroU32;
}

/**
 * Kinds of things that can be wrong.
 */
export type ProblemCode = "empty" | "not-evidence" | "header" | "truncated" | "malformed" | "misplaced" | "altered" | "removed" | "inserted" | "moved" | "root" | "rollback" | "split" | "signature" | "unknown-key" | "key-mismatch" | "rotation" | "origin" | "closing";

/**
 * Many records in one place. `U` is the unit of `start` and `end`.
 */
export type RecordSet<U> = { records: number; confidence: number; band: Band; columns: RecordColumn[] } & { start: number; end: number };

/**
 * Offsets count UTF-16 code units. What crosses to JavaScript.
 */
export type Utf16 = void;

/**
 * Offsets count bytes of UTF-8. What the core works in.
 */
export type Utf8 = void;

/**
 * One check.
 */
export interface Check {
    /**
     * What was checked.
     */
    name: CheckName;
    /**
     * How it went.
     */
    status: Status;
    /**
     * In figures or words.
     */
    detail: string;
}

/**
 * One company's policy. Unknown fields are refused, so that a misspelt rule is noticed.
 */
export interface Policy {
    /**
     * `prompt-dlp/policy/v1`.
     */
    schema: string;
    /**
     * The policy's name in kebab-case; it appears in every evidence record.
     */
    id: string;
    /**
     * Grows by one with each published change.
     */
    version: number;
    /**
     * What happens to content that no rule matches.
     */
    defaultAction?: Action;
    /**
     * The rules; the strictest action among those that match wins.
     */
    rules?: Rule[];
    /**
     * Groups of pages that rules can name.
     */
    sites?: Site[];
    /**
     * Pages to guard and where prompts stand in what they send, beyond those that are built in.
     */
    siteRules?: SiteRule[];
    /**
     * The company's own detectors.
     */
    detectors?: CustomDetector[];
    /**
     * Lists of the company's own terms: code names, customers.
     */
    dictionaries?: Dictionary[];
    /**
     * Ids of built-in detectors that are switched off.
     */
    disabledDetectors?: string[];
    /**
     * How found values are replaced.
     */
    redaction?: Redaction;
    /**
     * What the employee reads, by BCP 47 language; keys of the inner map are rule ids.
     */
    messages?: Record<string, Record<string, string>>;
    /**
     * How files are treated.
     */
    files?: FileSettings;
    /**
     * What the employee is offered.
     */
    interface?: InterfaceSettings;
    /**
     * How evidence is kept.
     */
    evidence?: EvidenceSettings;
    /**
     * What happens when the engine or the evidence log fails.
     */
    fail?: Fail;
}

/**
 * One record: its place in the log, then what happened.
 */
export type EvidenceRecord = { schema: string; seq: number; prev?: string; time: number; salt: string; device: string } & Entry;

/**
 * One replaced stretch of a view; offsets in UTF-16 code units of the original.
 */
export interface Replacement {
    /**
     * First replaced unit.
     */
    start: number;
    /**
     * One past the last.
     */
    end: number;
    /**
     * What stands there now.
     */
    text: string;
    /**
     * The detector whose finding it replaces.
     */
    detector: string;
}

/**
 * One span of one detector. `U` is the unit of `start` and `end`.
 */
export type Finding<U> = { detector: string; title: string; category: Category; confidence: number; band: Band; explanation: Explanation; alternatives?: Alternative[] } & { start: number; end: number };

/**
 * One thing that is wrong.
 */
export interface Problem {
    /**
     * What kind of thing.
     */
    code: ProblemCode;
    /**
     * Line of the file, from 1.
     */
    line?: number;
    /**
     * The record's number in the log.
     */
    seq?: number;
    /**
     * For people.
     */
    detail: string;
}

/**
 * One view of the content (its plain text, the text of its HTML) and what became of it.
 */
export interface View {
    /**
     * What was found in it.
     */
    findings: Finding<Utf16>[];
    /**
     * Tables and lists of many records in it.
     */
    recordSets?: RecordSet<Utf16>[];
    /**
     * The text with every finding replaced that a rule of action `warn` or stricter covers.
     */
    redacted: string;
    /**
     * The replacements that lead there, ascending, not overlapping.
     */
    replacements: Replacement[];
}

/**
 * Pages of one chat service and what they send.
 */
export interface SiteRule {
    /**
     * Kebab-case. A rule of the policy takes the place of the built-in one of the same id.
     */
    id: string;
    /**
     * The pages, as match patterns of browser extensions: `https://chat.example.com/*`. They end in
     * `/*`, because frames without an address of their own are covered only then.
     */
    matches: string[];
    /**
     * Requests and messages that carry what the employee has written. The first that fits counts.
     */
    endpoints?: Endpoint[];
    /**
     * What becomes of what is sent to the endpoints.
     */
    network?: Network;
}

/**
 * Requests that are meant: those to an endpoint, of the pages of its site rule.
 */
export interface RequestFilter {
    /**
     * A regular expression over the whole address, in the common part of RE2 and JavaScript.
     */
    url: string;
    /**
     * The pages' hosts; each stands for its subdomains, too.
     */
    initiators: string[];
}

/**
 * Terms found wherever they stand as whole words, in either case.
 */
export interface Dictionary {
    /**
     * Kebab-case; findings carry it as their detector.
     */
    id: string;
    /**
     * For people.
     */
    title: string;
    /**
     * The terms, at least three bytes each.
     */
    terms: string[];
    /**
     * Confidence of a match, 0–100. Default 80 (high).
     */
    confidence?: number;
}

/**
 * The conditions of a rule. An empty list, or an absent number, is no condition.
 */
export interface Condition {
    /**
     * Ids of detectors, and `record-set` for many records in one place, whose number then counts;
     * `unreadable-file` and `unsupported-file` for files that could not be read. With
     * `categories`, either may match.
     */
    detectors?: string[];
    /**
     * Categories of detectors.
     */
    categories?: Category[];
    /**
     * Least confidence of a finding that counts, 0–100. Default 50 (medium).
     */
    minConfidence?: number;
    /**
     * Fewest findings with different values. Default 1; with 0 content matches even when nothing
     * was found in it.
     */
    minCount?: number;
    /**
     * Ids of `sites`.
     */
    sites?: string[];
    /**
     * Ways in.
     */
    channels?: Channel[];
    /**
     * Groups of employees, as managed storage names them.
     */
    groups?: string[];
}

/**
 * The decision about one piece of content.
 */
export interface Verdict {
    /**
     * What to do.
     */
    action: Action;
    /**
     * The rule that asked for it; absent when it is the policy's default action.
     */
    rule?: string;
    /**
     * Whether that rule redacts, but what it covers is of a format that cannot be written again:
     * `action` is then what the policy says for such files.
     */
    unredactable?: boolean;
    /**
     * The site of the policy that the host belongs to.
     */
    site?: string;
    /**
     * How often each detector found something; findings in several views of the content count once.
     */
    tallies: Tally[];
    /**
     * Of a warning, the values that it is about, as hashes under the conversation's key: an answer
     * covers the same values for the rest of the conversation.
     */
    values?: string[];
    /**
     * Whether the employee has answered for all of `values` already.
     */
    answered: boolean;
    /**
     * One for each view of the content, in the order given.
     */
    views: View[];
}

/**
 * The employee answered a warning.
 */
export interface Justification {
    /**
     * `seq` of the decision that was answered.
     */
    decision: number;
    /**
     * What the employee chose.
     */
    outcome: Answer;
    /**
     * Why.
     */
    reason?: Reason;
    /**
     * In the employee's words, already redacted by the engine.
     */
    note?: string;
    /**
     * Ids of the detectors of which some finding was left as it is, when the rest was redacted.
     */
    kept?: string[];
}

/**
 * The employee says that something was not what it was taken for. Changes nothing by itself.
 */
export interface FalseAlarm {
    /**
     * `seq` of the decision.
     */
    decision: number;
    /**
     * Ids of the detectors that were wrong.
     */
    detectors: string[];
}

/**
 * The endpoint of a site rule.
 */
export interface Named {
    /**
     * The site rule's id.
     */
    siteRule: string;
    /**
     * What it carries.
     */
    carries: Carries;
    /**
     * Whether the body is as the rule says. When it is not, texts were looked for by their looks.
     */
    fits: boolean;
}

/**
 * The engine started or failed.
 */
export interface EngineEvent {
    /**
     * Which of the two.
     */
    event: Lifecycle;
    /**
     * Its version.
     */
    version: string;
    /**
     * The hash of its detectors.
     */
    detectors: string;
}

/**
 * The first line of an export: whose log it is.
 */
export interface ExportHeader {
    /**
     * `prompt-dlp/evidence/v1`.
     */
    schema: string;
    /**
     * The origin line of its checkpoints.
     */
    origin: string;
    /**
     * The verifier key that signs now.
     */
    verifierKey: string;
    /**
     * Keys that signed before, oldest first.
     */
    earlierKeys?: EarlierKey[];
}

/**
 * The log was exported. The last record of a complete export.
 */
export interface Export {
    /**
     * How many records came before this one; its own `seq`.
     */
    treeSize: number;
}

/**
 * The log's key changed.
 */
export interface KeyEvent {
    /**
     * How.
     */
    event: KeyChange;
    /**
     * The verifier key it is about; for `rotate`, the new one.
     */
    verifierKey: string;
    /**
     * For `rotate`: the verifier key it replaces, which signs a checkpoint over this record.
     */
    previous?: string;
}

/**
 * The marks of a stretch of a draft; those outside of it stay. Offsets in UTF-16 code units.
 */
export interface MarkChanges {
    /**
     * Where the stretch begins.
     */
    start: number;
    /**
     * Where it ended before the edit. Marks that begin there or behind it have moved.
     */
    end: number;
    /**
     * By how many units they have moved.
     */
    by: number;
    /**
     * The marks that are in the stretch now, not overlapping.
     */
    marks: Mark[];
    /**
     * Whether a full scan says that the text may be sent as it is.
     */
    clean: boolean;
    /**
     * Whether these and the others are those of a full scan.
     */
    settled: boolean;
}

/**
 * The rule that decided between two findings in one place, in the order they are asked.
 */
export type Precedence = "band" | "specific" | "validated" | "plain" | "longer" | "context" | "confidence" | "order";

/**
 * What a file holds.
 */
export interface Counts {
    /**
     * Lines.
     */
    lines: number;
    /**
     * Readable records.
     */
    records: number;
    /**
     * Among them, decisions.
     */
    decisions: number;
    /**
     * Checkpoints with a right signature.
     */
    checkpoints: number;
    /**
     * Records after the last such checkpoint.
     */
    unsignedRecords: number;
    /**
     * Time of the earliest record, milliseconds since 1970-01-01 UTC.
     */
    from?: number;
    /**
     * Time of the latest record.
     */
    to?: number;
}

/**
 * What a finding is about. The names are those of policies, records and reports.
 */
export type Category = "personal" | "financial" | "government-id" | "health" | "contact" | "secret" | "network" | "confidential-marker" | "custom";

/**
 * What a log is found to be, gravest last.
 */
export type Conclusion = "verified" | "incomplete" | "undecidable" | "tampered";

/**
 * What a request carries.
 */
export type Carries = "prompt" | "draft" | "file";

/**
 * What became of content.
 */
export type Outcome = "released" | "redacted" | "blocked" | "held" | "overridden" | "marked" | "unscanned" | "failed-open" | "failed-closed";

/**
 * What becomes of what pages send.
 */
export type Network = "inspect" | "block";

/**
 * What can be said about an exported log.
 */
export interface Report {
    /**
     * The gravest thing that was found.
     */
    outcome: Conclusion;
    /**
     * Every check, in the order of the file format.
     */
    checks: Check[];
    /**
     * What the file holds.
     */
    counts: Counts;
    /**
     * Seconds from the first to the last record that no anchor outside the device bears witness to.
     */
    unanchoredSeconds: number;
    /**
     * Everything that is wrong: tampering first, then the first bad record first.
     */
    problems: Problem[];
    /**
     * What must be known to read the outcome rightly.
     */
    notes: string[];
}

/**
 * What exactly decided, as records name it.
 */
export interface EngineIdentity {
    /**
     * Version of this crate.
     */
    version: string;
    /**
     * SHA-256, in hex, of the built-in declarations.
     */
    detectorsHash: string;
    /**
     * The policy's id.
     */
    policyId: string;
    /**
     * The policy's version.
     */
    policyVersion: number;
    /**
     * SHA-256, in hex, of the policy in canonical JSON (RFC 8785).
     */
    policyHash: string;
}

/**
 * What happened, by kind.
 */
export type Entry = ({ kind: "decision" } & Decision) | ({ kind: "justification" } & Justification) | ({ kind: "false-alarm" } & FalseAlarm) | ({ kind: "policy" } & PolicyChange) | ({ kind: "engine" } & EngineEvent) | ({ kind: "guard" } & GuardEvent) | ({ kind: "key" } & KeyEvent) | ({ kind: "export" } & Export);

/**
 * What happens when the engine or the evidence log fails.
 */
export type Fail = "closed" | "open";

/**
 * What is checked.
 */
export type CheckName = "format" | "sequence" | "links" | "tree" | "signatures" | "history" | "keys" | "origin" | "closing" | "anchor";

/**
 * What is done with content, weakest first.
 */
export type Action = "allow" | "log" | "warn" | "redact" | "block";

/**
 * What is in a body, and what is to become of it.
 */
export interface Inspection {
    /**
     * The site rule and what the endpoint carries; absent where no rule names the endpoint.
     */
    endpoint?: Named;
    /**
     * The texts that were decided about, in the order of the verdict's views; those of attachments last.
     */
    texts: string[];
    /**
     * Absent where there was nothing to decide about.
     */
    verdict?: Verdict;
    /**
     * Whether a prompt was expected in it and nothing could be read.
     */
    unreadable: boolean;
    /**
     * How many files in it were not read.
     */
    files: number;
    /**
     * What redacting it is in bytes of the body. Absent where it cannot be changed.
     */
    edits?: BodyEdit[];
}

/**
 * What the caller adds to an entry: who, when, and random bits.
 */
export interface Stamp {
    /**
     * The device's pseudonym.
     */
    device: string;
    /**
     * Milliseconds since 1970-01-01 UTC.
     */
    time: number;
    /**
     * Base64 of 16 bytes from a cryptographic random source.
     */
    salt: string;
}

/**
 * What the employee chose at a warning.
 */
export type Answer = "overridden" | "redacted" | "cancelled";

/**
 * What the employee sees and may do. The defaults leave them every choice.
 */
export interface InterfaceSettings {
    /**
     * What a warning offers besides giving up.
     */
    choices?: Choice[];
    /**
     * Whether some findings of a warning may be left as they are while the others are replaced;
     * needs both choices.
     */
    chooseFindings?: boolean;
    /**
     * Fewest characters of the note with which something goes as it is. Default 0: none is needed.
     */
    minNote?: number;
    /**
     * Whether the employee may report a false alarm.
     */
    falseAlarms?: boolean;
    /**
     * Whether a page that shows how it works opens after the installation.
     */
    welcome?: boolean;
    /**
     * Whether the employee may set how the extension looks and how long notices stay.
     */
    preferences?: boolean;
}

/**
 * What was seen of a page's guard.
 */
export type GuardCheck = "passed" | "missing" | "misfit";

/**
 * When content matches every condition given, `action` is asked for.
 */
export interface Rule {
    /**
     * Named in verdicts, messages and records.
     */
    id: string;
    /**
     * Conditions on what was found and where it is going.
     */
    when?: Condition;
    /**
     * What to do.
     */
    action: Action;
}

/**
 * Where a body is going.
 */
export interface Destination {
    /**
     * The whole address.
     */
    url: string;
    /**
     * What the page calls the body, such as `application/json`.
     */
    contentType?: string;
    /**
     * What of the request is to be inspected.
     */
    part?: Part;
    /**
     * Texts of the files in the body that are no plain text, as they were read elsewhere. They cannot
     * be changed.
     */
    attachments?: string[];
}

/**
 * Where a page sends something, and what is in it.
 */
export interface Endpoint {
    /**
     * A path on the page's own host (`/api/completion`) or a whole address
     * (`wss://chat.example.com/ws`), without its query. A star is any stretch of it.
     */
    url: string;
    /**
     * Where the texts stand in the body: `/message/content`. A star is any member or place, `-1` the
     * last place; a path that goes on in a string goes on in the JSON or form written there.
     */
    texts?: string[];
    /**
     * What the texts are.
     */
    carries?: Carries;
    /**
     * The body is signed, so that the server refuses it when it is changed: what would be redacted
     * is blocked.
     */
    signed?: boolean;
}

/**
 * Where a policy came from.
 */
export type PolicySource = "managed" | "remote" | "built-in";

/**
 * Where content is going.
 */
export interface Situation {
    /**
     * Host name of the page.
     */
    host: string;
    /**
     * The way in.
     */
    channel: Channel;
    /**
     * Groups the employee belongs to.
     */
    groups?: string[];
    /**
     * Why parts of the content could not be given as text: one entry for each file.
     */
    unread?: Unscanned[];
    /**
     * Which views are of a format that cannot be written again: their places among the views.
     */
    fixed?: number[];
}

/**
 * Which engine.
 */
export interface EngineVersion {
    /**
     * Its version.
     */
    version: string;
    /**
     * The hash of its detectors.
     */
    detectors: string;
}

/**
 * Which frame of the page.
 */
export type Frame = "top" | "child";

/**
 * Which policy.
 */
export interface PolicyIdentity {
    /**
     * Its name.
     */
    id: string;
    /**
     * Its version.
     */
    version: number;
    /**
     * The hash of its canonical bytes.
     */
    hash: string;
}

/**
 * Why a finding has the confidence it has. Holds words of the declaration only, never of the text.
 */
export interface Explanation {
    /**
     * The algorithm that accepted the value, by its standard name.
     */
    validator?: string;
    /**
     * Declared context words seen near it, or in its column's header.
     */
    context?: string[];
    /**
     * Declared words seen near it that speak against it.
     */
    against?: string[];
    /**
     * The encodings and spellings that were undone to see it, outermost first.
     */
    decoders?: Decoder[];
    /**
     * Whether it is a published test value.
     */
    testValue?: boolean;
}

/**
 * Why a warning was overridden.
 */
export type Reason = "business-need" | "false-positive" | "public-data" | "other";

/**
 * Why content was not scanned.
 */
export type Unscanned = "too-large" | "timeout" | "unsupported" | "encrypted" | "unreadable" | "engine-unavailable";


/**
 * The memory of one conversation on one site: same value, same label; and the way back.
 */
export class Conversation {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Remembers that the employee let these values go, as a verdict named them.
     */
    answer(values: string[]): void;
    /**
     * Forgets the originals; no label is given a second time.
     */
    forget(): void;
    /**
     * A new conversation, or one as `snapshot` left it. `key` holds at least 16 random bytes.
     */
    constructor(key: Uint8Array | number[], snapshot?: string | null);
    /**
     * Puts the originals back in place of labels and surrogates.
     */
    restore(text: string): string;
    /**
     * What it remembers, as JSON. Holds originals: for memory only, never for a disk.
     */
    snapshot(): string;
    /**
     * Whether there is nothing to restore.
     */
    readonly isEmpty: boolean;
    /**
     * The surrogates that stand for something. Unlike labels, nothing in their shape tells them.
     */
    readonly surrogates: string[];
}

/**
 * A text that is being written, kept here: an edit brings only what is new. Offsets as ever.
 */
export class Draft {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Replaces a stretch and looks around it; gives the marks that may have changed.
     */
    edit(engine: Engine, start: number, end: number, inserted: string, situation: Situation, conversation: Conversation): MarkChanges;
    /**
     * Takes a text that has not been looked at. Every call names the same engine.
     */
    constructor(text: string);
    /**
     * Scans all of it; gives all marks.
     */
    settle(engine: Engine, situation: Situation, conversation: Conversation): MarkChanges;
    /**
     * The text as it is now.
     */
    readonly text: string;
}

/**
 * Detection and decision under one policy. Immutable: another policy is another engine.
 */
export class Engine {
    free(): void;
    [Symbol.dispose](): void;
    /**
     * Whether the policy lets the employee answer a warning like this; the note as they wrote it.
     */
    allows(answer: Justification): boolean;
    /**
     * The requests that a site rule blocks whatever is in them.
     */
    blockedRequests(): RequestFilter[];
    /**
     * Compiles the policy of a company that configures nothing.
     */
    static builtIn(): Engine;
    /**
     * Decides about content, given in one or more views (its plain text, the text of its HTML).
     */
    decide(views: string[], situation: Situation, conversation: Conversation): Verdict;
    /**
     * Decides about a body or a query that a page is sending.
     */
    inspect(destination: Destination, body: Uint8Array | number[], situation: Situation, conversation: Conversation): Inspection;
    /**
     * Compiles a policy document. Throws a `PolicyError` with `code`, `path`, `line`, `column`.
     */
    constructor(policy: string);
    /**
     * Replaces everything found at medium confidence or above, whatever the policy's rules say.
     */
    redact(text: string, conversation: Conversation): View;
    /**
     * The requests in which a page of `host` may send what the employee has written.
     */
    requestsOf(host: string): RequestFilter[];
    /**
     * Whether prompts that pages of `host` send can be read and changed on their way, as far as
     * a site rule knows. Then nothing has to be held before they are sent.
     */
    rewritesPromptsOf(host: string): boolean;
    /**
     * Finds what the catalogue and the policy describe. Findings ascend and do not overlap.
     */
    scan(text: string): Finding<Utf16>[];
    /**
     * What exactly decides here.
     */
    readonly identity: EngineIdentity;
    /**
     * The policy as it was compiled, with every default written out.
     */
    readonly policy: Policy;
}

/**
 * Appends one record. Pure: the caller stores state and record in one transaction.
 */
export function appendEvidence(state: LogState, entry: Entry, stamp: Stamp): Appended;

/**
 * The policy of a company that configures nothing, as JSON.
 */
export function builtInPolicy(): string;

/**
 * The text of the log's checkpoint; its UTF-8 bytes are what the device signs.
 */
export function checkpointBody(state: LogState, origin: string): string;

/**
 * Every built-in detector, sorted by id.
 */
export function detectors(): DetectorInfo[];

/**
 * The state of a log without records.
 */
export function emptyLog(): LogState;

/**
 * The exported file. The last record must be of kind `export`, the last checkpoint must cover it.
 */
export function exportFile(header: ExportHeader, records: string[], checkpoints: string[]): string;

/**
 * A checkpoint's text and its Ed25519 signature as a signed note.
 */
export function signedNote(body: string, key_name: string, public_key: Uint8Array | number[], signature: Uint8Array | number[]): string;

/**
 * Reports a panic on the console before the instance dies. The message is a place in the source,
 * never text that was scanned.
 */
export function start(): void;

/**
 * The verifier key of an Ed25519 public key: `name+id+key`.
 */
export function verifierKey(key_name: string, public_key: Uint8Array | number[]): string;

/**
 * Checks an exported file. Never throws for what is in the file: the report says it.
 */
export function verifyEvidence(file: Uint8Array | number[]): Report;
