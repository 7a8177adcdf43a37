/** The page's own style: it needs no file, no font and no address beside itself. */
export function htmlStyle(accent: string): string {
  return `
:root{--accent:${accent};--ink:#141a20;--muted:#48525c;--hair:#b4bcc4;--tint:color-mix(in srgb,${accent} 7%,#fff)}
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%}
body{margin:0;color:var(--ink);background:#fff;font:1.0625rem/1.6 Literata,Georgia,"Times New Roman",serif;overflow-wrap:break-word;hyphens:auto}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem 1rem;z-index:1}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
a{color:var(--accent);text-underline-offset:.15em}
.cover{background:var(--accent);color:#fff;padding:clamp(1.5rem,6vw,5rem) clamp(1rem,5vw,4rem)}
.cover p{margin:0 0 1rem;font-family:"Source Sans 3",Arial,sans-serif}
.cover h1{font-size:clamp(1.8rem,5vw,3.2rem);line-height:1.15;margin:0 0 1rem;max-width:24ch;hyphens:manual}
.cover .banner{display:inline-block;border:2px solid #fff;padding:.2rem .7rem;font-weight:600}
main,.front,footer{max-width:62rem;margin:0 auto;padding:0 clamp(1rem,5vw,2rem)}
.front{padding-top:2rem}
nav ol{list-style:none;padding:0;columns:2 22rem;font-family:"Source Sans 3",Arial,sans-serif}
nav li{break-inside:avoid;padding:.2rem 0}
.number{font-family:"Source Sans 3",Arial,sans-serif;color:var(--accent);margin-right:.35em}
h2{border-top:3px solid var(--accent);padding-top:.8rem;margin:3.5rem 0 1rem;font-size:1.75rem;line-height:1.2}
h3{font-size:1.3rem;line-height:1.3;margin:2rem 0 .6rem}
h4,h5,h6{font-size:1.1rem;margin:1.5rem 0 .5rem}
p,ul,ol{max-width:70ch}
p{margin:.6rem 0}
.part{font:600 .8rem/1.4 "Source Sans 3",Arial,sans-serif;letter-spacing:.04em;text-transform:uppercase;color:var(--accent);margin:0 0 1rem}
.lead{font-size:1.2rem}
.note,.muted{color:var(--muted);font-size:.9rem;font-family:"Source Sans 3",Arial,sans-serif}
.element{border-top:1px solid var(--accent);margin-top:1.6rem;padding-top:.2rem}
.element>:first-child{margin-top:.6rem}
.callout{background:var(--tint);border-left:4px solid var(--accent);padding:.3rem 1rem;margin:1.2rem 0;max-width:70ch}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.2rem 1.5rem;margin:1.2rem 0;font-family:"Source Sans 3",Arial,sans-serif}
dl>div{border-top:1px solid var(--hair);padding:.4rem 0}
dt{font-weight:600;font-size:.85rem;color:var(--muted)}
dd{margin:0}
.lone{grid-template-columns:minmax(0,1fr)}
.figures{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr))}
.figures>div{display:flex;flex-direction:column-reverse;justify-content:flex-end;border-top:3px solid var(--accent)}
.figures dd{font:600 2rem/1.2 Literata,Georgia,serif;color:var(--accent)}
.table{overflow-x:auto;margin:1.6rem 0 .6rem}
table{border-collapse:collapse;width:100%;min-width:34rem;font:1rem/1.4 "Source Sans 3",Arial,sans-serif;border-bottom:2px solid var(--ink)}
caption,figcaption{text-align:left;font:600 1rem/1.4 "Source Sans 3",Arial,sans-serif;padding-bottom:.5rem}
caption strong,figcaption strong{color:var(--accent)}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--hair);font-weight:400}
thead th{border-top:2px solid var(--ink);border-bottom:2px solid var(--ink);font-weight:700;vertical-align:bottom}
.group th{background:var(--tint);font-weight:700}
.total th,.total td{font-weight:700;border-top:2px solid var(--ink)}
.right{text-align:right;font-variant-numeric:tabular-nums}
.center{text-align:center}
.code{font-weight:600;color:var(--accent)}
.mark{width:.75em;height:.75em;margin-right:.15em;overflow:visible}
figure{margin:1.6rem 0}
figure svg{width:100%;height:auto;max-width:60rem}
td ul{margin:0;padding-left:1.1rem}
footer{margin:4rem auto 3rem;border-top:1px solid var(--hair);padding-top:1rem;color:var(--muted);font:.9rem/1.5 "Source Sans 3",Arial,sans-serif}
.hash{overflow-wrap:anywhere}
@media print{@page{margin:20mm}body{font-size:10.5pt}.cover{color:#000;background:none}.cover .banner{border-color:#000}nav,.skip{display:none}.table{overflow:visible}table{min-width:0}thead{display:table-header-group}tr,figure{break-inside:avoid}h2,h3,h4,caption{break-after:avoid}}
`.trim();
}
