<#import "lib/layout.ftl" as layout>
<#import "lib/passage.ftl" as passages>
<#assign article = content.article>
<@layout.page title="${article.title} – ${portal.name}" here=article.title>
<div class="prose">
<h1>${article.title}</h1>
<#if article.description??>
<p class="lead">${article.description}</p>
</#if>
<@passages.text article.text.sections false/>
</div>
</@layout.page>
