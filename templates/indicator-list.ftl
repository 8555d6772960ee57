<#import "lib/layout.ftl" as layout>
<#import "lib/values.ftl" as values>
<#assign root = content.rootpath>
<@layout.page title="Chỉ tiêu – ${portal.name}" section="indicators" here="Chỉ tiêu">
<h1>Chỉ tiêu</h1>
<p class="lead">${content.indicatorCount} chỉ tiêu mà ${content.planCount} văn bản trên cổng đặt ra bằng con số hoặc bằng lời. Mỗi con số kèm nguyên văn.</p>
<#if content.themes?size gt 1>
<nav class="jump" aria-label="Lĩnh vực">
<ul><#list content.themes as group><li><a href="#linh-vuc-${group.theme.id}">${group.theme.name}</a></li></#list></ul>
</nav>
</#if>
<#list content.themes as group>
<section aria-labelledby="linh-vuc-${group.theme.id}">
<h2 id="linh-vuc-${group.theme.id}">${group.theme.name}</h2>
<table class="indicators">
<caption>${group.indicators?size} chỉ tiêu</caption>
<thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">Đơn vị tính</th><th scope="col">Nêu con số</th><th scope="col">Chỉ nêu định tính</th><th scope="col">Mục tiêu quốc gia</th></tr></thead>
<tbody>
<#list group.indicators as card>
<#assign indicator = card.indicator>
<tr><th scope="row"><a href="${root}${card.address}">${indicator.name}</a></th>
<td data-label="Đơn vị tính">${indicator.measure.unit}<#if indicator.measure.base??> <span class="hint">${values.ofBase(indicator.measure)?trim}</span></#if></td>
<td data-label="Nêu con số"><@plans card.withFigure/></td>
<td data-label="Chỉ nêu định tính"><@plans card.inWords/></td>
<td data-label="Mục tiêu quốc gia"><#list indicator.national as target>${values.value(target.quantity, target.measure)}, ${values.horizon(target.horizon)}<#sep><br></#sep><#else><span class="hint">chưa có ở nguồn công khai</span></#list></td></tr>
</#list>
</tbody>
</table>
</section>
</#list>
</@layout.page>

<#macro plans count><#if count == 0><span class="hint">không có</span><#else>${count} văn bản</#if></#macro>
