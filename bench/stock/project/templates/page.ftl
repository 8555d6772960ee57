<#include "header.ftl">
<h1>${content.title}</h1>
<p><time>${content.date?string("yyyy-MM-dd")}</time></p>
<article>
${content.body}
</article>
<#include "footer.ftl">
