"""A WebTransport server that notes what it received: of each stream when it ends, and each datagram."""

import asyncio
import datetime
import os

from aioquic.asyncio import QuicConnectionProtocol, serve
from aioquic.h3.connection import H3_ALPN, H3Connection
from aioquic.h3.events import DatagramReceived, HeadersReceived, WebTransportStreamDataReceived
from aioquic.quic.configuration import QuicConfiguration
from aioquic.quic.events import ProtocolNegotiated
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from received import note


class Session(QuicConnectionProtocol):
    def __init__(self, *parameters, **named):
        super().__init__(*parameters, **named)
        self.http = None
        self.streams = {}

    def quic_event_received(self, event):
        if isinstance(event, ProtocolNegotiated):
            self.http = H3Connection(self._quic, enable_webtransport=True)
        if self.http is not None:
            for inner in self.http.handle_event(event):
                self.take(inner)

    def take(self, event):
        if isinstance(event, HeadersReceived):
            self.http.send_headers(event.stream_id, [(b":status", b"200"), (b"sec-webtransport-http3-draft", b"draft02")])
            self.transmit()
        elif isinstance(event, DatagramReceived):
            note(event.data.decode())
        elif isinstance(event, WebTransportStreamDataReceived):
            self.streams[event.stream_id] = self.streams.get(event.stream_id, b"") + event.data
            if event.stream_ended:
                note(self.streams.pop(event.stream_id).decode())


def certificate():
    """Of the kind that a page may name by its hash: its key is elliptic, and it is good for less than two weeks."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.timezone.utc)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(x509.random_serial_number())
    builder = builder.not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=9))
    builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
    return builder.sign(key, hashes.SHA256()), key


async def main():
    made, key = certificate()
    configuration = QuicConfiguration(alpn_protocols=H3_ALPN, is_client=False, max_datagram_frame_size=65536)
    configuration.certificate, configuration.private_key = made, key
    await serve("127.0.0.1", int(os.environ["PORT"]), configuration=configuration, create_protocol=Session)
    print(made.fingerprint(hashes.SHA256()).hex(), flush=True)
    await asyncio.Future()


asyncio.run(main())
