"""Signs the places to sign of forms, one after the other, and validates every signature at the end.

    sign.py WORK FORM…

The certificate is made for the test and signs itself. The stamp has no text: the usual one embeds no face, and the form
would no longer be accessible. What is signed has to be a valid PDF/UA-1 still, and its signatures to cover all but what
was signed after them.
"""

import datetime
import subprocess
import sys
from io import BytesIO
from pathlib import Path

from asn1crypto import keys as asn1_keys
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pyhanko.pdf_utils.content import RawContent
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.layout import BoxConstraints
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign import fields, signers, validation
from pyhanko.stamp import StaticStampStyle
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

JUDGE = Path(__file__).resolve().parent.parent / "conformance/judges/page-validation.py"

# How many are signed on one file.
MOST = 5

# A line across, as a pen would leave it.
STAMP = RawContent(b"q 0.7 w 0.1 0.2 0.5 RG 5 5 m 40 20 l 60 8 l 95 25 l S Q", box=BoxConstraints(width=100, height=30))


def signer():
    """Returns a signer with a certificate of its own."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Test")])
    now = datetime.datetime.now(datetime.UTC)
    usage = dict.fromkeys(
        ("key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"),
        False,
    )
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.KeyUsage(digital_signature=True, content_commitment=True, **usage), critical=True)
        .sign(key, hashes.SHA256())
    )
    der = serialization.Encoding.DER
    private = key.private_bytes(der, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return signers.SimpleSigner(
        signing_cert=asn1_x509.Certificate.load(certificate.public_bytes(der)),
        signing_key=asn1_keys.PrivateKeyInfo.load(private),
        cert_registry=SimpleCertificateStore(),
    )


def empty(data):
    """Returns the names of the places that nobody signed."""
    return [name for name, value, _ in fields.enumerate_sig_fields(PdfFileReader(BytesIO(data))) if value is None]


def sign(data, name, by):
    """Returns a form with one more signature."""
    style = StaticStampStyle(border_width=0, background=STAMP, background_opacity=1)
    metadata = signers.PdfSignatureMetadata(field_name=name)
    return signers.PdfSigner(metadata, by, stamp_style=style).sign_pdf(IncrementalPdfFileWriter(BytesIO(data))).getvalue()


def faults(data, count, by):
    """Yields what is wrong with the signatures of a form."""
    context = ValidationContext(trust_roots=[by.signing_cert])
    signatures = PdfFileReader(BytesIO(data)).embedded_regular_signatures
    if len(signatures) != count:
        yield f"{len(signatures)} signatures instead of {count}"
    for signature in signatures:
        status = validation.validate_pdf_signature(signature, context)
        if not status.bottom_line:
            yield f"of {count}, {signature.field_name} is not valid: {status.summary()}"


def inaccessible(path):
    """Returns what page-validation has against a signed form as PDF/UA-1."""
    done = subprocess.run([sys.executable, JUDGE], input=f"{path}\n", capture_output=True, text=True, check=True)
    lines = [line.split("\t") for line in done.stdout.splitlines()]
    return [f"{rule}: {message}" for _, _, rule, message in lines if "PDF/UA-1" in message]


def prove(form, work, by):
    """Signs a form. Returns how often, and what is wrong."""
    data, wrong = form.read_bytes(), []
    names = empty(data)[:MOST]
    for name in names:
        data = sign(data, name, by)
    if names:
        wrong += faults(data, len(names), by)
        signed = work / form.name
        signed.write_bytes(data)
        wrong += inaccessible(signed)
    return len(names), wrong


def main():
    """Signs all forms."""
    work, *forms = map(Path, sys.argv[1:])
    by, signed, most, failed = signer(), 0, 0, 0
    for form in forms:
        count, wrong = prove(form, work, by)
        signed += count
        most = max(most, count)
        failed += bool(wrong)
        print("".join(f"  {form}: {line}\n" for line in wrong), end="")
    if most < MOST:
        failed += 1
        print(f"  no form has {MOST} places to sign")
    print(f"pyHanko: {signed} signatures, up to {most} on one form, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
