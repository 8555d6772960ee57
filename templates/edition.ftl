<#-- A plan as one file, for e-mail and Zalo. -->
<#import "lib/edition.ftl" as edition>
<#import "lib/changes.ftl" as versions>
<#import "lib/labels.ftl" as labels>
<#import "lib/passage.ftl" as passages>
<#import "lib/notices.ftl" as notices>
<#import "lib/facts.ftl" as facts>
<#import "lib/apparatus.ftl" as apparatus>
<#assign plan = content.plan>
<#assign meta = plan.metadata>
<#assign notes = content.corrections?filter(mark -> mark.correction.kind == "NOTE")?size>
<#assign marks = content.corrections?size - notes>
<!DOCTYPE html>
<html lang="vi">
<head>
<@edition.head "${meta.shortName}: ${meta.title} – ${portal.name}" content.planAddress/>
</head>
<body>
<main>
<p class="over">${labels.kinds[meta.kind]} · ${labels.levels[meta.level]} · ${meta.issuer}</p>
<h1>${meta.title}</h1>
<#assign body>
<@versions.ofCopy/><#t>
<@notices.endings content.notices meta.level true meta.issued??/>
<@edition.copy meta marks notes/>
<nav class="toc" aria-labelledby="muc-luc">
<details open>
<summary id="muc-luc">Mục lục</summary>
<@passages.contents plan.text.sections/>
</details>
</nav>
<@facts.box plan/>
<article aria-label="Toàn văn">
<@passages.text plan.text.sections false/>
</article>
<@apparatus.corrections content.corrections/>
<@apparatus.references plan.references/>
</#assign>
${edition.alone(body, "van-ban/")}
</main>
<footer>
<@edition.source "Tệp này" content.planAddress content.changed?string/>
</footer>
</body>
</html>
