<#import "lib/layout.ftl" as layout>
<@layout.page title="Thuật ngữ và chữ viết tắt – ${portal.name}" section="glossary" here="Thuật ngữ">
<h1>Thuật ngữ và chữ viết tắt</h1>
<p class="lead">Những chữ viết tắt và thuật ngữ thường gặp trong các văn bản trên cổng.</p>
<dl class="glossary">
<#list content.terms as term>
<div>
<dt>${term.term}</dt>
<dd><b>${term.meaning}</b><#if term.original??> <span class="original">(<span lang="en">${term.original}</span>)</span></#if></dd>
<#if term.note??>
<dd class="remark">${term.note}</dd>
</#if>
</div>
</#list>
</dl>
</@layout.page>
