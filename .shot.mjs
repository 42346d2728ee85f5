// node shot.mjs report.json outPrefix [width=720] [lang=zh] [dark] [tags...]
import { build } from 'esbuild'; import puppeteer from 'puppeteer-core'; import { readFileSync, writeFileSync } from 'node:fs';
const [,, file, out, width='720', lang='zh', mode='light', ...only] = process.argv;
const root = process.env.ROOT ?? '/tmp/w/h/me';
const r = await build({ stdin:{contents:`import '${root}/src/all.ts';`,resolveDir:root}, bundle:true, format:'iife', write:false, conditions:['production','browser'], target:'es2022', logLevel:'error' });
const report = readFileSync(file,'utf8');
const rep = JSON.parse(report);
const metric = process.env.METRIC ?? rep.metrics[0].id;
const tags = only.length ? only : ['gazette-report-outline','gazette-metric-grid','gazette-metric-card','gazette-change-chart','gazette-series','gazette-bureau-comparison','gazette-timeline','gazette-target-tracker','gazette-tier-pyramid','gazette-pictogram','gazette-document-list','gazette-collaboration-map','gazette-outcome-threads','gazette-source-text'];
const b = await puppeteer.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--headless','--disable-gpu','--disable-background-networking']});
const p = await b.newPage(); await p.setViewport({width:Number(width)+32,height:900});
await p.emulateMediaFeatures([{name:'prefers-color-scheme',value:mode}]);
p.on('pageerror',e=>console.log('ERR',e.message)); p.on('console',m=>{ if(m.type()==='error'||m.type()==='warning') console.log(m.text())});
await p.setContent(`<!doctype html><meta charset=utf-8><html lang=${lang}><style>:root{color-scheme:light dark}body{margin:16px;font-family:"Noto Sans CJK SC",sans-serif;background:light-dark(#fff,#111)}div{margin-bottom:40px}</style><body></body>`);
await p.addScriptTag({content:r.outputFiles[0].text});
await p.evaluate((report,tags,metric,attrs)=>{ const rep=JSON.parse(report); for(const t of tags){const [tag,...a]=t.split('@');const d=document.createElement('div');const e=document.createElement(tag);e.report=rep;if(['gazette-metric-card','gazette-pictogram'].includes(tag))e.setAttribute('metric',metric);for(const x of a){const [k,v='']=x.split('=');e.setAttribute(k,v)}d.append(e);document.body.append(d);} },report,tags,metric);
await new Promise(r=>setTimeout(r,1500));
await p.screenshot({path:out,fullPage:true}); console.log(await p.evaluate(()=>document.documentElement.scrollHeight));
await b.close();
