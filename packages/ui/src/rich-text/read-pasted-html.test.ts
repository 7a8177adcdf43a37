import { plainTextOf, type RichText } from "@boplan/domain/rich-text";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { disarmStyles, htmlOf } from "./pasted-html.ts";
import { readPastedHtml } from "./read-pasted-html.ts";

function paste(html: string): RichText {
  const { document } = parseHTML(`<!doctype html><html><body>${disarmStyles(html)}</body></html>`);
  return readPastedHtml(document.body);
}

/** As plain HTML: short to write down, and what the editor is given. */
function pasted(html: string): string {
  return htmlOf(paste(html));
}

const IGNORED = (mark: string, font = "Symbol") =>
  `<![if !supportLists]><span lang=SV style='font-family:${font};mso-fareast-font-family:${font}'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>`;

describe("from Word", () => {
  test("headings, emphasis and paragraphs come without fonts, and blank ones not at all", () => {
    expect(
      pasted(`<style><!-- p.MsoNormal {mso-style-parent:""; margin:0cm} @list l0 {mso-list-id:1} --></style>
<!--StartFragment-->
<h1 style='mso-margin-top-alt:auto'><span lang=SV style='font-family:"Arial",sans-serif'><b>Mål för
boendet</b><o:p></o:p></span></h1>
<h3><span lang=SV>Unga</span></h3>
<p class=MsoNormal style='margin-bottom:8.0pt'><span lang=SV style='font-size:11.0pt;line-height:107%'>Kommunen
ska <b style='mso-bidi-font-weight:normal'>bygga <i>små</i></b> hus.<o:p></o:p></span></p>
<p class=MsoNormal><span lang=SV><o:p>&nbsp;</o:p></span></p>
<p class=MsoNormal><span style='font-weight:bold'>Fet</span> och <span style='font-style:italic'>lutad</span></p>
<!--EndFragment-->`),
    ).toBe(
      "<h3>Mål för boendet</h3><h4>Unga</h4><p>Kommunen ska <strong>bygga </strong><strong><em>små</em></strong> hus.</p><p><strong>Fet</strong> och <em>lutad</em></p>",
    );
  });

  test("paragraphs that pretend to be lists become lists within lists", () => {
    expect(
      pasted(`<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>${IGNORED("·")}<span lang=SV>Mark för småhus<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'>${IGNORED("o", "Courier New")}<span lang=SV>i centrum</span></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'>${IGNORED("o", "Courier New")}<span lang=SV>i byarna</span></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'>${IGNORED("·")}<span lang=SV>Hyresrätter</span></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>${IGNORED("1.")}Först</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'>${IGNORED("2.")}Sedan</p>
<p class=MsoNormal>Slut</p>`),
    ).toBe(
      "<ul><li><p>Mark för småhus</p><ul><li><p>i centrum</p></li><li><p>i byarna</p></li></ul></li><li><p>Hyresrätter</p></li></ul><ol><li><p>Först</p></li><li><p>Sedan</p></li></ol><p>Slut</p>",
    );
  });

  test("footnotes come along to where they are marked", () => {
    expect(
      pasted(`<p class=MsoNormal>Enligt lagen<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference>[1]</span><![endif]></span></span></a> gäller detta.</p>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1" title=""><span class=MsoFootnoteReference>[1]</span></a> Lag (2000:1383) om <i>kommunernas</i> ansvar.</p></div></div>`),
    ).toBe(
      '<p>Enligt lagen<sup data-footnote="Lag (2000:1383) om kommunernas ansvar."></sup> gäller detta.</p>',
    );
  });

  test("rows of a table become paragraphs; pictures, deletions and comments stay behind", () => {
    expect(
      pasted(`<table class=MsoTableGrid border=1><tr><td width=300><p class=MsoNormal>Åtgärd</p></td><td><p class=MsoNormal><b>År</b></p></td></tr>
<tr><td><p class=MsoNormal>Bygga</p><p class=MsoNormal>tolv hus</p></td><td><p>2027</p></td></tr><tr><td><p>&nbsp;</p></td></tr></table>
<p class=MsoNormal><img src="file:///C:/Temp/x/clip_image001.png" alt="bild"><del cite="mailto:x">bort</del><ins>kvar</ins><span style='mso-comment-continuation:1'>[K1]</span></p>`),
    ).toBe("<p>Åtgärd – <strong>År</strong></p><p>Bygga tolv hus – 2027</p><p>kvar</p>");
  });

  test("in the browser writes every item as a list of its own; they are joined", () => {
    expect(
      pasted(`<div class="OutlineElement Ltr"><p class="Paragraph" xml:lang="SV-SE"><span class="TextRun"><span class="NormalTextRun">Vi vill</span></span><span class="EOP">&nbsp;</span></p></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle1" role="list"><li data-leveltext="" data-aria-level="1" aria-level="1" role="listitem"><p class="Paragraph"><span class="TextRun">bygga</span><span class="EOP">&nbsp;</span></p></li></ul></div>
<div class="ListContainerWrapper"><ul class="BulletListStyle2" role="list"><li aria-level="2" role="listitem"><p class="Paragraph"><span class="TextRun" style="font-weight:bold">tätt</span></p></li></ul></div>`),
    ).toBe(
      "<p>Vi vill</p><ul><li><p>bygga</p><ul><li><p><strong>tätt</strong></p></li></ul></li></ul>",
    );
  });
});

test("from Google Docs: its outer bold is none, weight and slant are, lists nest beside items", () => {
  expect(
    pasted(
      `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0c1"><h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:400">Läget</span></h2><p dir="ltr"><span style="font-weight:700;font-style:normal">Fler</span><span style="font-weight:400;font-style:italic"> unga</span><a href="https://scb.se/be" style="text-decoration:none"><span style="font-weight:400;color:#1155cc">SCB</span></a></p><br /><ul style="margin-top:0"><li dir="ltr" aria-level="1" style="list-style-type:disc;font-weight:400"><p dir="ltr" role="presentation"><span style="font-weight:400">ett</span></p></li><ul><li dir="ltr" aria-level="2"><p dir="ltr" role="presentation"><span>två</span></p></li></ul><li dir="ltr" aria-level="1"><p role="presentation"><span>tre</span></p></li></ul></b><br class="Apple-interchange-newline">`,
    ),
  ).toBe(
    '<h3>Läget</h3><p><strong>Fler</strong><em> unga</em><a href="https://scb.se/be">SCB</a></p><ul><li><p>ett</p><ul><li><p>två</p></li></ul></li><li><p>tre</p></li></ul>',
  );
});

test("from LibreOffice: lists, line ends and footnotes", () => {
  expect(
    pasted(`<h2 class="western">Boende</h2><p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif"><font size="3">Rad ett<br/>
rad två<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></font></font></p>
<ol><li><p style="margin-bottom: 0cm">först</p><p>mer om det</p></li><li><p>sedan</p><ul><li><p>därunder</p></li></ul><p>till sist</p></li></ol>
<div id="sdfootnote1"><p class="sdfootnote-western"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Källa: kommunen</p></div>`),
  ).toBe(
    '<h3>Boende</h3><p>Rad ett<br>rad två<sup data-footnote="Källa: kommunen"></sup></p><ol><li><p>först</p><p>mer om det</p></li><li><p>sedan</p><ul><li><p>därunder</p></li></ul><p>till sist</p></li></ol>',
  );
});

describe("from anywhere", () => {
  test("nothing that runs comes along, its words do", () => {
    const text = paste(
      `<p onclick="x()">Hej <a href="javascript:alert(1)">klicka</a> <a href="data:text/html,x">här</a><script>alert(1)</script><svg onload=x><text>svg</text></svg><iframe src=x></iframe></p><p>&lt;img src=x onerror=alert(1)&gt;</p>`,
    );
    expect(plainTextOf(text)).toBe("Hej klicka här\n\n<img src=x onerror=alert(1)>");
    expect(JSON.stringify(text)).not.toMatch(/marks|javascript:|data:/);
    expect(htmlOf(text)).toContain("&lt;img");
  });

  test("words without blocks, blocks within words, and lists without items are read", () => {
    expect(pasted("bara <b>ord</b>")).toBe("<p>bara <strong>ord</strong></p>");
    expect(pasted("<span>före<div>i <p>blocket</p></div>efter</span>")).toBe(
      "<p>före</p><p>i</p><p>blocket</p><p>efter</p>",
    );
    expect(pasted("<ul><p>utan punkt</p></ul><li>utan lista</li>")).toBe(
      "<p>utan punkt</p><ul><li><p>utan lista</p></li></ul>",
    );
    expect(pasted("<pre>rad 1\n  rad 2</pre>")).toBe("<p>rad 1<br>  rad 2</p>");
    expect(pasted("")).toBe("");
  });

  test("lists deeper than can be kept go on at the deepest level", () => {
    const depth = 9;
    const html = `${"<ul><li>x".repeat(depth)}${"</li></ul>".repeat(depth)}`;
    const text = paste(html);
    expect(plainTextOf(text).split("\n")).toHaveLength(depth);
    expect(JSON.stringify(text).match(/bulletList/g)).toHaveLength(6);
  });

  test("a style that is looked at only here is out of the way of the page's policy", () => {
    expect(disarmStyles('<p style="color:red" class=a>style="x"</p><STYLE>p{}</STYLE>')).toBe(
      '<p data-pasted-style="color:red" class=a>style="x"</p>',
    );
  });
});
