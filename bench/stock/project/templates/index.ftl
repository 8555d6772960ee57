<#include "header.ftl">
<h1>Văn bản</h1>
<ul>
<#list published_pages as page>
<li><a href="${page.uri}">${page.title}</a></li>
</#list>
</ul>
<#include "footer.ftl">
