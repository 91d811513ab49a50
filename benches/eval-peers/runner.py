"""Runs one peer on texts.

Usage: python runner.py PEER < texts > findings

Both are JSON Lines. A text is {"text"}; the answer to each, in order, is {"findings": [{"type", "start",
"end", "score"}]} with offsets in code points, or {"error"}. The first line of the output is {"version"}.
"""

import contextlib
import importlib.metadata
import json
import os
import sys
import tempfile
import warnings


def finding(kind, start, end, score=1.0):
    return {"type": kind, "start": start, "end": end, "score": score}


def presidio(every):
    """Presidio's analyzer, with its pattern recognizers only: its models are on no package index.

    `every` adds the recognizers of all countries, which are off unless configured, to those of English.
    """
    import spacy
    import tldextract
    from presidio_analyzer import AnalyzerEngine, PatternRecognizer, RecognizerRegistry
    from presidio_analyzer import predefined_recognizers
    from presidio_analyzer.nlp_engine import SpacyNlpEngine

    @spacy.Language.component("lower_case_lemmas")
    def lower_case_lemmas(doc):
        # Presidio looks for context words among lemmas, which only a model would have.
        for token in doc:
            token.lemma_ = token.lower_
        return doc

    class BlankNlpEngine(SpacyNlpEngine):
        def __init__(self):
            super().__init__()
            blank = spacy.blank("en")
            blank.add_pipe("lower_case_lemmas")
            self.nlp = {"en": blank}

        def load(self):
            pass

    # The list of suffixes that comes with the package will do; the network is not asked for a newer one.
    tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    nlp = BlankNlpEngine()
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"], nlp_engine=nlp)
    if every:
        known = {type(recognizer) for recognizer in registry.recognizers}
        for name in sorted(predefined_recognizers.__all__):
            recognizer = getattr(predefined_recognizers, name)
            is_pattern = isinstance(recognizer, type) and issubclass(recognizer, PatternRecognizer)
            if is_pattern and recognizer not in known:
                registry.add_recognizer(recognizer(supported_language="en"))
    analyzer = AnalyzerEngine(registry=registry, nlp_engine=nlp, supported_languages=["en"])

    def scan(text):
        results = analyzer.analyze(text, language="en")
        return [finding(r.entity_type, r.start, r.end, r.score) for r in results]

    return "presidio-analyzer", scan


def detect_secrets():
    """detect-secrets with its default plugins and filters, as it scans a file."""
    from detect_secrets.core import scan as scanner
    from detect_secrets.settings import default_settings

    path = os.path.join(tempfile.mkdtemp(), "text")

    def scan(text):
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        starts = [0]
        for line in text.split("\n"):
            starts.append(starts[-1] + len(line) + 1)
        findings = []
        for secret in scanner.scan_file(path):
            line = starts[secret.line_number - 1]
            end = starts[secret.line_number] - 1
            start = text.find(secret.secret_value or "", line, end)
            if secret.secret_value and start >= 0:
                line, end = start, start + len(secret.secret_value)
            findings.append(finding(secret.type, line, end))
        return findings

    stack = contextlib.ExitStack()
    stack.enter_context(default_settings())
    scan.settings = stack
    return "detect-secrets", scan


def scrubadub():
    """scrubadub with its default detectors."""
    import scrubadub as library

    scrubber = library.Scrubber(locale="en_US")

    def scan(text):
        findings = []
        for filth in scrubber.iter_filth(text):
            # Overlapping findings come as one, which holds them.
            for part in getattr(filth, "filths", [filth]):
                findings.append(finding(part.type, part.beg, part.end))
        return findings

    return "scrubadub", scan


def datafog():
    """DataFog's regular expressions: its models are on no package index."""
    from datafog.engine import scan as library

    def scan(text):
        entities = library(text, engine="regex").entities
        return [finding(e.type, e.start, e.end, e.confidence) for e in entities]

    return "datafog", scan


PEERS = {
    "datafog": datafog,
    "detect-secrets": detect_secrets,
    "presidio": lambda: presidio(every=False),
    "presidio-all": lambda: presidio(every=True),
    "scrubadub": scrubadub,
}


def main():
    warnings.simplefilter("ignore")
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    # What a library prints must not mix with the answers.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    package, scan = PEERS[sys.argv[1]]()
    print(json.dumps({"version": importlib.metadata.version(package)}), file=answers)
    for line in sys.stdin.buffer:
        try:
            answer = {"findings": scan(json.loads(line)["text"])}
        except Exception as error:  # noqa: BLE001: whatever it is, it is the answer
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), file=answers)
    answers.flush()


main()
