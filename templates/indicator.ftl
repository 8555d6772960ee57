<#import "lib/layout.ftl" as layout>
<#import "lib/indicators.ftl" as indicators>
<#assign root = content.rootpath>
<#assign indicator = content.indicator>
<#assign bare = content.fullAddress??>
<@layout.page title="${indicator.name} – ${portal.name}" section="indicators"
    crumbs=[{"name": "Chỉ tiêu", "address": "chi-tieu/index.html"}] here=indicator.name>
<div class="doc-head">
<#if bare>
<h1 class="bare-title">${indicator.name}</h1>
<#else>
<#if content.theme??><p class="over">${content.theme.name}</p></#if>
<h1>${indicator.name}</h1>
<#if indicator.definition??><p class="lead">${indicator.definition}</p></#if>
</#if>
<#if indicator.note??><div class="notice" role="note"><p><b>Lưu ý khi so sánh.</b> ${indicator.note}</p></div></#if>
</div>
<#if !bare><@indicators.facts indicator content.counts/></#if>
<@indicators.national indicator.national/>
<@indicators.chart content.chart indicator.name content.comparison.national()/>
<section class="apart" aria-labelledby="cac-van-ban">
<h2 id="cac-van-ban">Các văn bản nêu gì</h2>
<#if content.rows?has_content>
<#if content.isSplit>
<p>Bảng này chỉ có văn bản của trung ương và cấp tỉnh. Văn bản của các cấp dưới xếp theo tỉnh, thành phố ở <a href="#theo-tinh">danh sách bên dưới</a>.<#if content.rowsLeftOut gt 0> Còn ${content.rowsLeftOut} dòng nữa không đủ chỗ trong bảng, xem ở trang của từng tỉnh.</#if></p>
</#if>
<@indicators.table rows=content.rows drawn=content.chart.panels?has_content caption="Mục tiêu trong từng văn bản, kèm nguyên văn"/>
<#elseif content.isSplit>
<p>Chưa có văn bản cấp tỉnh. Văn bản của các cấp dưới xếp theo tỉnh, thành phố ở danh sách bên dưới.</p>
<#else>
<p>Cổng chưa có văn bản nào.</p>
</#if>
</section>
<#if content.groups?has_content>
<section class="apart" aria-labelledby="theo-tinh">
<h2 id="theo-tinh">Theo tỉnh, thành phố</h2>
<ul class="groups">
<#list content.groups as group>
<li><a href="${root}${indicators.neighbour(group.address)}">${group.name!"Chưa rõ tỉnh, thành phố"}</a> <span>${group.withFigure}/${group.plans} văn bản nêu con số</span></li>
</#list>
</ul>
</section>
</#if>
<#if content.replacedRows?has_content>
<section class="apart" aria-labelledby="ban-cu">
<h2 id="ban-cu">Văn bản đã được thay nêu gì</h2>
<p>Không tính vào các con số, biểu đồ và so sánh của trang này.<#if content.replacedRowsLeftOut gt 0> Còn ${content.replacedRowsLeftOut} mục tiêu nữa, xem ở trang của từng văn bản.</#if></p>
<@indicators.table rows=content.replacedRows drawn=false caption="Mục tiêu trong các văn bản đã được thay"/>
</section>
</#if>
<#if !bare>
<@indicators.comparability content.comparison/>
<@indicators.results content.results/>
<@indicators.downloads indicator/>
</#if>
</@layout.page>
