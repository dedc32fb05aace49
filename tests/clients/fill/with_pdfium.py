"""Fills in forms with pdfium, as who types and clicks in Chrome: it edits, draws and saves as that browser does."""

import ctypes

import pypdfium2
import pypdfium2.raw as raw
from tasks import tasks


def utf16(text):
    """Returns a text as pdfium takes it."""
    units = (text + "\0").encode("utf-16-le")
    return ctypes.cast(ctypes.create_string_buffer(units, len(units)), ctypes.POINTER(ctypes.c_ushort))


def name(form, annotation):
    """Returns the full name of an annotation's field."""
    length = raw.FPDFAnnot_GetFormFieldName(form, annotation, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFAnnot_GetFormFieldName(form, annotation, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    return buffer.raw[:length].decode("utf-16-le").rstrip("\0")


def stands_for(form, annotation):
    """Returns the choice that a button stands for."""
    length = raw.FPDFAnnot_GetFormFieldExportValue(form, annotation, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFAnnot_GetFormFieldExportValue(form, annotation, ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort)), length)
    return buffer.raw[:length].decode("utf-16-le").rstrip("\0")


def middle(annotation):
    """Returns the middle of an annotation."""
    box = raw.FS_RECTF()
    raw.FPDFAnnot_GetRect(annotation, box)
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2


def fill(form, page, annotation, answer):
    """Does with an annotation what a person would do."""
    x, y = middle(annotation)
    if answer["kind"] == "choice" and stands_for(form, annotation) != answer["value"]:
        return
    if answer["kind"] != "text" and raw.FPDFAnnot_IsChecked(form, annotation):
        return
    raw.FORM_OnLButtonDown(form, page, 0, x, y)
    raw.FORM_OnLButtonUp(form, page, 0, x, y)
    if answer["kind"] == "text":
        raw.FORM_SelectAllText(form, page)
        raw.FORM_ReplaceSelection(form, page, utf16(answer["value"]))
    raw.FORM_ForceToKillFocus(form)


for source, answers, target in tasks():
    document = pypdfium2.PdfDocument(source)
    document.init_forms()
    form = document.formenv.raw
    for number in range(len(document)):
        opened = document[number]  # kept: a page that nobody holds is closed
        page = opened.raw
        for index in range(raw.FPDFPage_GetAnnotCount(page)):
            annotation = raw.FPDFPage_GetAnnot(page, index)
            if raw.FPDFAnnot_GetSubtype(annotation) == raw.FPDF_ANNOT_WIDGET:
                answer = answers.get(name(form, annotation))
                if answer:
                    fill(form, page, annotation, answer)
            raw.FPDFPage_CloseAnnot(annotation)
    document.save(target)
    document.close()
