<#-- What a plan's page says of the plans that share passages with it. -->
<#import "labels.ftl" as labels>
<#import "diff.ftl" as diff>
<#import "shared.ftl" as shared>
<#assign root = content.rootpath>
<#assign all = content.kin>

<#-- Shows the marks that are not of changed figures; those are always shown. No script: the marks follow the box. -->
<#macro box>
<#if content.kinMarks?has_content>
<input type="checkbox" id="cho-giong" class="kin-switch">
<p class="kin-copy"><label for="cho-giong">Hiện chỗ giống các văn bản khác</label> <span><b>=</b> nguyên văn, <b>≈</b> diễn đạt lại. Dấu <b>≠</b>, cùng lời mà khác số liệu, luôn hiện. <a href="#ke-thua">Kế thừa</a></span></p>
</#if>
</#macro>

<#macro section meta>
<#if all?has_content>
<#local figures = 0 shown = 0>
<#list all as kin><#local figures += kin.counts.figures><#local shown += kin.figures?size></#list>
<section class="apparatus kinship" aria-labelledby="ke-thua">
<h2 id="ke-thua">Kế thừa</h2>
<p>Số câu, vế của văn bản này có câu giống ở <#if content.isOneOfMany>văn bản mà nó thực hiện và các văn bản có nhiều câu giống nhất<#else>văn bản khác</#if>:</p>
<ul>
<#list all as kin>
<li><#if kin.address??><a href="${root}${kin.address}">${kin.card.plan.metadata.shortName}</a><#else>${kin.card.plan.metadata.shortName}</#if>: <#if kin.counts.all() == 0>không có câu giống<#else>${kin.counts.figures} khác số liệu, ${kin.counts.verbatim} nguyên văn, ${kin.counts.reworded} diễn đạt lại</#if></li>
</#list>
</ul>
<#if figures gt 0>
<h3 id="so-lieu-khac">Cùng lời, khác số liệu</h3>
<@diff.key "văn bản kia" "văn bản này"/>
<ul class="clauses">
<#list all as kin><#list kin.figures as clause>
<li><@diff.both clause.pieces/> <small><a href="#${clause.second.passage}">${labels.where(clause.second.passage)}</a>, so với <a href="${clause.first.plan}.html#${clause.first.passage}">${kin.card.plan.metadata.shortName}, ${labels.where(clause.first.passage)}</a></small></li>
</#list></#list>
</ul>
<#if shown lt figures><p>Các chỗ khác số liệu còn lại có dấu ≠ trong văn bản.</p></#if>
</#if>
<#list all as kin>
<#if kin.leftOut??>
<h3 id="bo-lai">Phần của ${kin.card.plan.metadata.shortName} không được đưa vào</h3>
<@shared.leftOut found=kin.leftOut changed=[] parent=kin.card card=kin.card most=content.mostLeftOut place=kin.leftOut.changed?has_content?then("so-lieu-khac", "")/>
</#if>
</#list>
<p><a href="${root}${content.kinAddress}">Cách so và số liệu của mọi văn bản</a></p>
</section>
</#if>
</#macro>
