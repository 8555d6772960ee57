<#-- Plans as cards, and links to groups of them. -->
<#import "labels.ftl" as labels>
<#assign root = content.rootpath>

<#macro cards list level=3>
<ul class="cards">
<#list list as card>
<#local plan = card.plan.metadata>
<li class="card">
<p class="over">${labels.kinds[plan.kind]} · ${labels.levels[plan.level]}</p>
<h${level}><a href="${root}${card.address}">${plan.shortName}</a><@labels.replaced card/></h${level}>
<p class="issuer">${plan.issuer}</p>
<p class="title">${plan.title}</p>
<p class="facts-line"><#if card.placeName??>${card.placeName}<#if card.provinceName?? && card.provinceName != card.placeName>, ${labels.inside(card.provinceName)}</#if><#elseif !plan.place??>Bản sao không nêu địa phương<#else>${plan.issuer}</#if> · <#if plan.issued??>ngày ${labels.day(plan.issued)}<#else>không nêu ngày ban hành</#if></p>
</li>
</#list>
</ul>
</#macro>

<#macro groups list>
<ul class="groups">
<#list list as group>
<li><a href="${root}${group.address}">${group.name!"Chưa rõ tỉnh, thành phố"}</a> <span>${group.count} văn bản</span></li>
</#list>
</ul>
</#macro>
