"""All layouts by name, and which of them a form gets."""

from . import data, pdf, web, word

LAYOUTS = {
    "acroform-beside.pdf": pdf.acro_beside,
    "docx-blanks.docx": word.blanks,
    "html-labelled.html": web.labelled,
    "csv-heads.csv": data.csv_heads,
    "acroform-above.pdf": pdf.acro_above,
    "sql-names.sql": data.sql_names,
    "flat-lines.pdf": pdf.flat_lines,
    "xlsx-form.xlsx": data.xlsx_form,
    "acroform-tooltip.pdf": pdf.acro_tooltip,
    "docx-table.docx": word.table,
    "html-rtl.html": web.right_to_left,
    "scan-clean.png": pdf.scan_clean,
    "json-schema.json": data.json_schema,
    "flat-grid.pdf": pdf.flat_grid,
    "docx-controls.docx": word.controls,
    "html-placeholders.html": web.placeholders,
    "acroform-inside.pdf": pdf.acro_named,
    "script-spoken.txt": data.spoken,
    "flat-below.pdf": pdf.flat_below,
    "sql-comments.sql": data.sql_comments,
    "html-table.html": web.table,
    "docx-legacy.docx": word.legacy,
    "flat-columns.pdf": pdf.flat_columns,
    "xlsx-heads.xlsx": data.xlsx_heads,
    "scan-noisy.pdf": pdf.scan_noisy,
    "django-model.py": data.django,
    "html-program.html": web.drawn_by_program,
    "json-openapi.json": data.open_api,
    "docx-prompts.docx": word.prompts,
    "flat-turned.pdf": pdf.flat_turned,
    "csv-dictionary.csv": data.csv_dictionary,
    "html-before.html": web.before,
    "json-form.json": data.form_definition,
    "text-typed.txt": data.typed,
    "sqlite-file.db": data.sqlite_file,
    "zip-docx.zip": data.zipped,
    "pictures-acroform.pdf": pdf.labels_in_pictures,
}
"""The name of a layout, with the suffix of its files, and what makes it."""

EACH = 3
"""Layouts a form gets."""


def layouts_of(index: int) -> list[str]:
    """The layouts of the form at a place of the list: a run of neighbours, so that every layout gets as many forms."""
    names = list(LAYOUTS)
    return [names[(index * EACH + step) % len(names)] for step in range(EACH)]
