<#import "lib/layout.ftl" as layout>
<#import "lib/cards.ftl" as lists>
<#assign root = content.rootpath>
<@layout.page title="Địa phương – ${portal.name}" section="places" here="Địa phương">
<h1>Địa phương</h1>
<p class="lead">Các tỉnh, thành phố có văn bản trên cổng, kể cả văn bản của đơn vị cấp dưới.</p>
<#if content.provinces?has_content>
<ul class="groups">
<#list content.provinces as row>
<li><@entry row/><#if row.below?has_content>
<@below row.below/></#if></li>
</#list>
</ul>
</#if>
<#if content.unplaced?has_content>
<section aria-labelledby="khong-neu">
<h2 id="khong-neu">Văn bản không nêu tên địa phương</h2>
<p>Trong bản sao của ${content.unplacedCount} văn bản sau không có tên địa phương. Cổng không đoán.<#if content.unplacedCount gt content.unplaced?size> Dưới đây là ${content.unplaced?size} văn bản đầu; xem đủ ở <a href="${root}van-ban/index.html">danh sách văn bản</a>.</#if></p>
<@lists.cards content.unplaced/>
</section>
</#if>
</@layout.page>

<#macro entry row before=""><a href="${root}${row.address}">${row.place.name}</a> <span>${before}${row.count} văn bản</span></#macro>

<#macro below rows>
<ul>
<#list rows as row>
<li><@entry row "trong đó "/><#if row.below?has_content>
<@below row.below/></#if></li>
</#list>
</ul>
</#macro>
