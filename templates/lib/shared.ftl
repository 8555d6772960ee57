<#-- Clauses that two plans share, with links to the passages that hold them. -->
<#import "labels.ftl" as labels>
<#import "diff.ftl" as diff>

<#assign signs = {"verbatim": "=", "figures": "≠", "reworded": "≈"}>
<#assign verdicts = {"verbatim": "Nguyên văn", "figures": "Khác số liệu", "reworded": "Diễn đạt lại"}>

<#macro sign kinship><b class="kin-sign" aria-hidden="true">${signs[kinship]}</b></#macro>

<#macro place stretch card><a href="${content.rootpath}${card.address}#${stretch.passage}">${card.plan.metadata.shortName}, ${labels.where(stretch.passage)}</a></#macro>

<#-- Both clauses, side by side where there is room. -->
<#macro sides clause first second>
<div class="diff-pair">
<div><p class="from"><@place clause.first first/></p><p><@diff.first clause.pieces/></p></div>
<div><p class="from"><@place clause.second second/></p><p><@diff.second clause.pieces/></p></div>
</div>
</#macro>

<#-- One text with the differences of both. -->
<#macro inline clause first second><@diff.both clause.pieces/> <small><@place clause.first first/>; <@place clause.second second/></small></#macro>

<#-- What a plan does not take over from the one it carries out, and what it changes. -->
<#macro leftOut found changed parent card most place>
<#local shown = found.missing[0..*most]>
<#if found.missing?has_content>
<p>${found.missing?size} trong ${found.compared} đoạn từ tám chữ trở lên của văn bản ${parent.plan.metadata.shortName} không có câu giống trong văn bản cấp dưới. Có thể ý đó được viết khác hẳn, hoặc không thuộc việc của cấp này.</p>
<#if shown?size gt 6><details><summary>Xem <#if shown?size lt found.missing?size>${shown?size} đoạn đầu<#else>${shown?size} đoạn</#if></summary></#if>
<ul class="clauses">
<#list shown as passage><li><#if passage.text()?length gt 160>${passage.text()?truncate_w(160, "…")}<#else>${passage.text()}</#if> <small><a href="${content.rootpath}${parent.address}#${passage.id}">${labels.where(passage.id)}</a></small></li></#list>
</ul>
<#if shown?size gt 6></details></#if>
<#else>
<p>Mọi đoạn từ tám chữ trở lên của văn bản ${parent.plan.metadata.shortName} đều có câu giống trong văn bản cấp dưới.</p>
</#if>
<#if found.changed?has_content>
<p><#if place?has_content><a href="#${place}">${found.changed?size} chỗ được đưa vào với số liệu khác</a>.<#else>${found.changed?size} chỗ được đưa vào với số liệu khác<#if changed?has_content>:<#else>.</#if></#if></p>
<#if !place?has_content && changed?has_content><#list changed as clause><@sides clause parent card/></#list></#if>
</#if>
</#macro>
