<#import "lib/layout.ftl" as layout>
<#import "lib/labels.ftl" as labels>
<#import "lib/cards.ftl" as lists>
<#import "lib/notices.ftl" as notices>
<#assign root = content.rootpath>
<#assign place = content.place>
<#assign trail = [{"name": "Địa phương", "address": "dia-phuong/index.html"}]
    + content.upwards?filter(up -> up.address??)>
<@layout.page title="${place.name} – ${portal.name}" section="places" crumbs=trail here=place.name>
<p class="over"><#if place.level == "tinh">Cấp tỉnh<#else>${labels.levels[place.level]}<#list content.upwards as up>, ${up.name}</#list></#if></p>
<h1>${place.name}</h1>
<@notices.endings content.notices place.level false/>
<#if place.code??>
<p>Mã đơn vị hành chính: ${place.code}</p>
</#if>
<section aria-labelledby="van-ban">
<h2 id="van-ban">Văn bản của ${labels.inside(place.name)}</h2>
<#if content.cards?has_content>
<@lists.cards content.cards/>
<#else>
<p>Cổng chưa có văn bản của chính đơn vị này.</p>
</#if>
</section>
<#if content.branches?has_content>
<section aria-labelledby="truc-thuoc">
<h2 id="truc-thuoc">Đơn vị trong ${labels.inside(place.name)}</h2>
<#list content.branches as branch>
<h3><#if branch.address??><a href="${root}${branch.address}">${branch.place.name}</a><#else>${branch.place.name}</#if> <small>${labels.levels[branch.place.level]}</small></h3>
<@lists.cards branch.cards 4/>
</#list>
</section>
</#if>
</@layout.page>
