/** The report's whole appearance: light and dark, forced colours and print, with the gap scale of the working pages. */
export const reportStyle = `
:root{color-scheme:light dark;--surface:#fff;--raised:#f5f6f7;--line:#d5d9dd;--ink:#16191d;--muted:#545d66;--accent:#1f5f86;
--p1:#fdeedd;--p2:#fbd5ac;--p3:#f3ac67;--p4:#d97b29;--g0:#f1f2f3;--n1:#e2eef6;--n2:#b9d8ec;--n3:#7fb6da;--n4:#4589b8;--gap-ink:#16191d}
@media (prefers-color-scheme:dark){:root{--surface:#14171a;--raised:#1d2126;--line:#3a4149;--ink:#eceff2;--muted:#a9b2bb;--accent:#7fbde0;
--p1:#3b2a16;--p2:#5d3c17;--p3:#8a5417;--p4:#a3611a;--g0:#22272c;--n1:#1b2d3a;--n2:#1f4259;--n3:#255c80;--n4:#2b74a3;--gap-ink:#f7f9fa}}
@media print{:root{color-scheme:light;--surface:#fff;--raised:#fff;--line:#999;--ink:#000;--muted:#333;--accent:#000;
--p1:#fdeedd;--p2:#fbd5ac;--p3:#f3ac67;--p4:#d97b29;--g0:#fff;--n1:#e2eef6;--n2:#b9d8ec;--n3:#7fb6da;--n4:#4589b8;--gap-ink:#000}
td,th{print-color-adjust:exact;-webkit-print-color-adjust:exact}tr{break-inside:avoid}h2{break-after:avoid}.wide{overflow:visible!important}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:2rem 1rem 4rem;background:var(--surface);color:var(--ink);font:16px/1.5 ui-sans-serif,system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
h1{max-width:44rem;font-size:1.75rem;line-height:1.2;font-weight:650;text-wrap:balance;margin:0 0 .75rem}
h2{font-size:1.25rem;line-height:1.3;font-weight:650;margin:2.5rem 0 .5rem}
p,li{max-width:44rem}p{margin:0 0 .75rem}.muted,caption{color:var(--muted);font-size:.875rem}
.wide{overflow-x:auto}.wide:focus-visible{outline:2px solid var(--accent)}
table{border-collapse:separate;border-spacing:2px;font-size:.9375rem;font-variant-numeric:tabular-nums}
caption{text-align:start;padding-bottom:.5rem;position:sticky;inset-inline-start:0;max-width:min(44rem,calc(100vw - 2rem))}
th{font-weight:600;padding:.375rem .5rem;vertical-align:bottom;text-align:center}
th:first-child{text-align:start}
th[scope=row]{font-weight:400;vertical-align:middle;min-width:10rem;max-width:24rem;overflow-wrap:anywhere;padding-inline-start:.75rem}
.theme th[scope=row]{font-weight:650;padding-inline-start:0}.theme>*{padding-top:.625rem}
td{min-width:5.5rem;padding:.375rem .5rem;text-align:center;border-radius:3px}
td small{display:block;font-size:.75rem;white-space:nowrap}td b{font-weight:700}
.p1{background:var(--p1)}.p2{background:var(--p2)}.p3{background:var(--p3)}.p4{background:var(--p4)}.g0{background:var(--g0)}
.n1{background:var(--n1)}.n2{background:var(--n2)}.n3{background:var(--n3)}.n4{background:var(--n4)}
.p1,.p2,.p3,.p4,.g0,.n1,.n2,.n3,.n4{color:var(--gap-ink)}
.hidden{color:var(--muted);font-size:.8125rem;background:repeating-linear-gradient(135deg,transparent 0 6px,var(--raised) 6px 8px)}
.level td{border-bottom:1px solid var(--line);border-radius:0}
.hash{overflow-wrap:anywhere;font-family:ui-monospace,monospace;font-size:.875rem}
@media (forced-colors:active){td{border:1px solid CanvasText}}
`;
