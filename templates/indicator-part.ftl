<#import "lib/layout.ftl" as layout>
<#import "lib/indicators.ftl" as indicators>
<#assign root = content.rootpath>
<#assign indicator = content.indicator>
<#assign bare = content.fullAddress??>
<#assign province = content.provinceName!"Chưa rõ tỉnh, thành phố">
<@layout.page title="${content.title} – ${portal.name}" section="indicators"
    crumbs=[{"name": "Chỉ tiêu", "address": "chi-tieu/index.html"}, {"name": indicator.name, "address": content.address}] here=province>
<p class="over">${province}</p>
<h1<#if bare> class="bare-title"</#if>>${indicator.name}</h1>
<p><a href="${root}${content.address}">Định nghĩa, mục tiêu quốc gia và căn cứ so sánh của chỉ tiêu</a></p>
<@indicators.chart content.chart indicator.name/>
<section class="apart" aria-labelledby="cac-van-ban">
<h2 id="cac-van-ban">Các văn bản nêu gì</h2>
<@indicators.table rows=content.rows drawn=content.chart.panels?has_content
    caption="Mục tiêu trong từng văn bản, kèm nguyên văn" + (content.pageCount gt 1)?then(", trang " + content.pageNumber + "/" + content.pageCount, "")/>
</section>
<#if !bare><@indicators.results content.results/></#if>
<#if content.previous?? || content.next??>
<nav class="pager" aria-label="Các trang của bảng">
<p><#if content.previous??><a class="button plain" href="${root}${indicators.neighbour(content.previous)}" rel="prev">Trang trước</a></#if> <span>Trang ${content.pageNumber}/${content.pageCount}</span> <#if content.next??><a class="button plain" href="${root}${indicators.neighbour(content.next)}" rel="next">Trang sau</a></#if></p>
</nav>
</#if>
<#if !bare><@indicators.embedding/></#if>
</@layout.page>
