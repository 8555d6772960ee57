<#import "lib/layout.ftl" as layout>
<#assign meta = content.card.plan.metadata>
<@layout.page title="${content.card.name}: địa chỉ cũ ${content.alias} – ${portal.name}" section="plans"
    crumbs=[{"name": "Văn bản", "address": "van-ban/index.html"}] here=meta.shortName>
<div class="prose">
<h1>Văn bản đã chuyển sang địa chỉ khác</h1>
<p>${meta.title} nay ở trang <a href="${content.rootpath}${content.card.address}">${meta.shortName}</a>.</p>
</div>
</@layout.page>
