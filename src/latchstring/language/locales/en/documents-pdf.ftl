## PDF files, scanned pages and pictures: what was not read, and what was dropped on the way.

problem-pdf-damaged = The file is not a whole PDF, or it is damaged.
    .why = None of its words could be read, so a policy that stands only here is not seen.
    .do = Open it in a PDF viewer. If it opens there, print it to a new PDF; if not, ask for the file again.
problem-pdf-cut-off = The end of the PDF is missing; { $pages ->
    [one] one page was
   *[other] { $pages } pages were
} found.
    .why = Pages or words at the end may be lost.
    .do = Download or copy the file again and compare the number of pages.
problem-pdf-attachments = { $count ->
    [one] Another file is packed inside this PDF.
   *[other] { $count } other files are packed inside this PDF.
}
    .why = Packed files are not read; a policy may stand in one of them.
    .do = Open the PDF in a viewer, save the attached files beside it, and run again.
problem-pdf-xfa = This PDF is a form that draws itself while it is open (XFA).
    .why = Its words are not on its pages, so most of them could not be read.
    .do = Open it in Adobe Reader and print it to a new PDF.
problem-page-broken = Page { $page } is damaged and could not be read.
    .why = A policy on this page is not seen.
    .do = Ask for the file again, or scan this page anew.
problem-page-limit = { $count ->
    [one] Page { $pages } was not read: the paper has more pages than the limit.
   *[other] Pages { $pages } were not read: the paper has more pages than the limit.
}
    .why = A policy on them is not seen.
    .do = Raise the page limit, or split the paper.
problem-time-limit = { $count ->
    [one] Page { $pages } was not read: the time for one paper was used up.
   *[other] Pages { $pages } were not read: the time for one paper was used up.
}
    .why = A policy on them is not seen.
    .do = Raise the time limit, or split the paper.
problem-no-text = No words were found in this paper.
    .why = An empty paper says nothing about any policy.
    .do = Open it and look. If there are words, print it to a new PDF or scan it again.
problem-needs-ocr = { $count ->
    [one] Page { $pages } is a picture of text, and text recognition is not installed.
   *[other] Pages { $pages } are pictures of text, and text recognition is not installed.
}
    .why = Their words were not read; a policy that stands there is not seen.
    .do = Install the extra with: pip install "latchstring[ocr]", and the program Tesseract with its English and Spanish data; then run again.
problem-ocr-off = { $count ->
    [one] Page { $pages } is a picture of text, and text recognition is switched off.
   *[other] Pages { $pages } are pictures of text, and text recognition is switched off.
}
    .why = Their words were not read; a policy that stands there is not seen.
    .do = Switch recognition on and run again.
problem-ocr-limit = { $count ->
    [one] Page { $pages } is a picture and was not recognized: the paper has more scanned pages than the limit.
   *[other] Pages { $pages } are pictures and were not recognized: the paper has more scanned pages than the limit.
}
    .why = Their words were not read; a policy that stands there is not seen.
    .do = Raise the limit of scanned pages, or split the paper.
problem-ocr-time = { $count ->
    [one] Page { $pages } is a picture and was not recognized: the time for one paper was used up.
   *[other] Pages { $pages } are pictures and were not recognized: the time for one paper was used up.
}
    .why = Their words were not read; a policy that stands there is not seen.
    .do = Raise the time limit, or split the paper.
problem-ocr-poor = { $count ->
    [one] Page { $pages } could be recognized only poorly (confidence { $confidence } of 100).
   *[other] Pages { $pages } could be recognized only poorly (confidence { $confidence } of 100).
}
    .why = Words may be wrong or missing; do not quote from there without looking at the page.
    .do = Scan again, straight and at 300 dots per inch, or ask for the paper as a text file.
problem-ocr-nothing = { $count ->
    [one] No words could be recognized on page { $pages }.
   *[other] No words could be recognized on pages { $pages }.
}
    .why = It may be a map or a photograph; if it is text, a policy there is not seen.
    .do = Look at the page. If there is text, scan it again, straight and at 300 dots per inch.
problem-picture-damaged = The file is not a picture that can be read (PNG, JPEG or TIFF), or it is damaged.
    .why = None of its words could be read, so a policy that stands only here is not seen.
    .do = Open it in a viewer. If it opens there, save it as PNG or PDF; if not, ask for it again.
problem-picture-large = The picture on page { $page } is too large to be recognized.
    .why = Its words were not read; a policy that stands there is not seen.
    .do = Save it smaller: 300 dots per inch are enough.

note-running-lines = { $count ->
    [one] One running header or footer was left out: “{ $example }”.
   *[other] { $count } running headers and footers were left out, such as “{ $example }”. Those of the first page open the text.
}
note-page-numbers = { $count ->
    [one] One page number was left out: “{ $example }”.
   *[other] { $count } page numbers were left out, such as “{ $example }”.
}
note-words-joined = { $count ->
    [one] One word broken at the end of a line was joined{ $kept ->
        [0] .
       *[other] , its hyphen kept.
    }
   *[other] { $count } words broken at the end of a line were joined; { $kept } of them keep their hyphen.
}
note-columns-ordered = { $count ->
    [one] The columns of page { $pages } were put in reading order.
   *[other] The columns of pages { $pages } were put in reading order.
}
note-recognised = { $count ->
    [one] Page { $pages } is a scan; its words were recognized (confidence { $confidence } of 100).
   *[other] Pages { $pages } are scans; their words were recognized (mean confidence { $confidence } of 100).
}
note-blank-pages = { $count ->
    [one] Page { $pages } is blank, as far as can be seen.
   *[other] Pages { $pages } are blank, as far as can be seen.
}
