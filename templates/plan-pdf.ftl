<#-- A plan as a PDF: HTML for the printer, with the style sheet and the bookmarks that it wants. -->
<#import "lib/edition.ftl" as edition>
<#import "lib/changes.ftl" as versions>
<#import "lib/labels.ftl" as labels>
<#import "lib/passage.ftl" as passages>
<#import "lib/notices.ftl" as notices>
<#import "lib/facts.ftl" as facts>
<#import "lib/apparatus.ftl" as apparatus>
<#assign plan = content.plan>
<#assign meta = plan.metadata>
<#assign references = plan.references>
<#assign notes = content.corrections?filter(mark -> mark.correction.kind == "NOTE")?size>
<#assign marks = content.corrections?size - notes>
<!DOCTYPE html>
<html lang="vi">
<head>
<title>${meta.title}</title>
<meta name="author" content="${meta.issuer}">
<meta name="subject" content="${content.description}">
<style>${content.css?no_esc}</style>
<bookmarks>
<@bookmarks plan.text.sections/>
<#if content.corrections?has_content><bookmark name="Chỗ đã sửa và ghi chú" href="#cho-da-sua"></bookmark></#if>
<#if references?has_content><bookmark name="Văn bản được nhắc tới" href="#van-ban-nhac-toi"></bookmark></#if>
</bookmarks>
</head>
<body>
<div class="running-head">${portal.name} · ${meta.shortName}</div>
<div class="cover">
<p class="over">${labels.kinds[meta.kind]} · ${labels.levels[meta.level]} · ${meta.issuer}</p>
<h1>${meta.title}</h1>
<#assign body>
<@versions.ofCopy/><#t>
<@notices.endings content.notices meta.level true meta.issued??/>
<@edition.copy meta marks notes/>
<@facts.box plan/>
<#if plan.text.sections?filter(section -> section.heading??)?has_content>
<div class="toc">
<p class="title">Mục lục</p>
<@passages.contents plan.text.sections/>
</div>
</#if>
</div>
<div class="text">
<#assign text><@passages.text plan.text.sections false/></#assign>
${text?markup_string?replace('<ul class="plus">', '<ul data-mark="+">')?replace('<ul>', '<ul data-mark="-">')?no_esc}
</div>
<div class="end">
<@apparatus.corrections content.corrections/>
<@apparatus.references references/>
<div class="source"><@edition.source "Bản PDF này" content.planAddress content.changed?string/></div>
</div>
</#assign>
${edition.alone(body, "van-ban/")}
</body>
</html>

<#macro bookmarks sections>
<#list sections?filter(section -> section.heading??) as section>
<bookmark name="${section.heading.text()}" href="#${section.id}"><@bookmarks section.children/></bookmark>
</#list>
</#macro>
