"""What a PDF says about itself: document information and the same as XMP."""

from __future__ import annotations

import re
import uuid
from dataclasses import dataclass
from datetime import datetime
from xml.sax.saxutils import escape

PROGRAM = "Poster Studio"
_NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Description:
    """Title and origin of a document; `date` must know its time zone."""

    title: str
    date: datetime
    document_id: str
    subject: str = ""
    author: str = ""
    language: str = "ja"


def information(description: Description) -> dict[str, str]:
    """The entries of the information dictionary that are text."""
    date = _pdf_date(description.date)
    entries = {
        "/Title": description.title,
        "/Subject": description.subject,
        "/Author": description.author,
        "/Creator": PROGRAM,
        "/Producer": PROGRAM,
        "/CreationDate": date,
        "/ModDate": date,
    }
    return {key: value for key, value in entries.items() if value}


def xmp(description: Description, pdfx_version: str | None) -> bytes:
    """The XMP packet (ISO 16684-1); names the PDF/X version if there is one."""
    date = description.date.isoformat(timespec="seconds")
    document = uuid.uuid5(uuid.NAMESPACE_URL, f"poster-studio:{description.document_id}")
    instance = uuid.uuid5(document, f"{date} {description.title} {pdfx_version}")
    pdfx = f"<pdfxid:GTS_PDFXVersion>{pdfx_version}</pdfxid:GTS_PDFXVersion>"
    return _PACKET.format(
        title=_text(description.title),
        subject=_alternative("dc:description", description.subject),
        author=_sequence("dc:creator", description.author),
        language=_text(description.language),
        program=PROGRAM,
        date=date,
        document=f"uuid:{document}",
        instance=f"uuid:{instance}",
        pdfx=pdfx if pdfx_version else "",
    ).encode()


def _alternative(element: str, text: str) -> str:
    if not text:
        return ""
    item = f'<rdf:li xml:lang="x-default">{_text(text)}</rdf:li>'
    return f"<{element}><rdf:Alt>{item}</rdf:Alt></{element}>"


def _sequence(element: str, text: str) -> str:
    if not text:
        return ""
    return f"<{element}><rdf:Seq><rdf:li>{_text(text)}</rdf:li></rdf:Seq></{element}>"


def _text(words: str) -> str:
    """Words as XML 1.0 can hold them: it has no way to write control characters (section 2.2)."""
    return escape(_NOT_XML.sub("", words))


def _pdf_date(date: datetime) -> str:
    """`D:YYYYMMDDHHmmSS+HH'mm'` (PDF 32000-1, 7.9.4)."""
    zone = date.strftime("%z") or "+0000"
    return f"D:{date:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:5]}'"


_PACKET = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{subject}{author}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<xmp:MetadataDate>{date}</xmp:MetadataDate>
<xmpMM:DocumentID>{document}</xmpMM:DocumentID>
<xmpMM:InstanceID>{instance}</xmpMM:InstanceID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass>
<xmpMM:VersionID>1</xmpMM:VersionID>
<pdf:Producer>{program}</pdf:Producer>
<pdf:Trapped>False</pdf:Trapped>
{pdfx}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"""
