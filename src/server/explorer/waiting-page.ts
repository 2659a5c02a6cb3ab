const STYLE = `
:root { color-scheme: light dark; }
body { display: grid; place-items: center; min-height: 100vh; margin: 0; font: 16px/1.6 system-ui, sans-serif;
  background: light-dark(#f7f6f3, #14171c); color: light-dark(#20242b, #e4e7ec); }
main { max-width: 34rem; padding: 2rem; }
h1 { margin: 0 0 .5rem; font-size: 1.35rem; }
p { margin: 0 0 .75rem; }
a { color: light-dark(#9a2c1f, #f0907f); }
.bar { height: 3px; margin: 1.25rem 0; overflow: hidden; border-radius: 2px; background: light-dark(#e3e0d8, #2b313b); }
.bar::after { content: ""; display: block; width: 30%; height: 100%; background: currentColor; animation: go 1.4s infinite; }
@keyframes go { from { transform: translateX(-100%); } to { transform: translateX(400%); } }
@media (prefers-reduced-motion: reduce) { .bar::after { animation: none; width: 100%; opacity: .3; } }
`;

/** What a browser shows at a first start until the web app is there; it asks again by itself. */
export function buildingPage(): string {
  return page(
    "The explorer is being built",
    `<div class="bar" role="progressbar" aria-label="building"></div>
<p>This happens once and takes about a minute. The page comes by itself.</p>
<p lang="zh-CN">浏览界面正在构建，仅首次需要，约一分钟，完成后自动打开。</p>`,
    '<meta http-equiv="refresh" content="2">',
  );
}

/** What a browser shows where the web app could not be built; the reason stands in the server's log. */
export function failedPage(): string {
  return page(
    "The explorer could not be built",
    `<p>The server's log says why; most often the network was away while its packages were fetched.
Start the server again to try anew.</p>
<p lang="zh-CN">浏览界面未能构建，原因见服务器日志；重新启动服务即可重试。</p>`,
    "",
  );
}

function page(title: string, body: string, head: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}
<title>plangraph · ${title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
<p>The API is up: <a href="/graphql">/graphql</a> 接口已可使用。</p>
</main>
</body>
</html>
`;
}
