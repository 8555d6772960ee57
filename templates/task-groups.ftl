<#import "lib/labels.ftl" as labels>
<#import "lib/comparison.ftl" as comparison>
<#assign root = content.rootpath>
<#assign bare = content.fullAddress??>
<#assign trail = []>
<#if content.uri != content.mainAddress && (content.fullAddress!"") != content.mainAddress>
<#assign trail = [{"name": comparison.names["nhiem-vu"], "address": content.mainAddress}]>
</#if>
<#-- A longer title is cut: the link leads to all of it. A cell never holds more sections than MOST. -->
<#assign LONGEST = 320 MOST = 12>

<@comparison.page way="nhiem-vu" heading=content.title trail=trail
    lead="Bảy nhóm nhiệm vụ, giải pháp của Nghị quyết số 57-NQ/TW nằm ở mục nào của từng văn bản; nhóm nào được gộp, tách hoặc không có mục; mục nào văn bản tự thêm.">
<@comparison.pager/>
<#if content.columns?has_content>
<#if content.columns?size gt 3><p data-on="page" class="hint scroll-hint">Nếu bảng rộng hơn màn hình: cuộn ngang, hoặc chọn bảng rồi dùng phím mũi tên.</p></#if>
<div class="task-scroll" role="region" aria-label="Bảng nhóm nhiệm vụ" tabindex="0">
<table class="tasks<#if content.columns?size gt 6> many</#if>">
<caption>Mục của từng văn bản ứng với từng nhóm</caption>
<thead><tr><th scope="col">Nhóm nhiệm vụ</th><#list content.columns as column><th scope="col"><a href="${root}${column.card.address}">${name(column)}</a> <small>${labels.levels[column.card.plan.metadata.level]?keep_before(" (")}</small></th></#list></tr></thead>
<tbody>
<tr class="sums"><th scope="row">Tóm tắt</th>
<#list content.columns as column>
<td data-label="${name(column)}"<#if !column.tasks.isDivided()> class="undivided" rowspan="${content.taskGroups?size + 2}"</#if>><@sum column.tasks/></td>
</#list>
</tr>
<#list content.taskGroups as group>
<tr><th scope="row">${group?counter}. ${labels.groups[group]}</th>
<#list content.columns as column>
<#if column.tasks.isDivided()>
<#assign sections = column.sections[group]>
<td data-label="${name(column)}"><#if sections?has_content><#if sections?size gt 1><p class="mark">tách thành ${sections?size} mục</p></#if><@list sections column.card.address group/><#else><i>không có mục cho nhóm này</i></#if></td>
</#if>
</#list>
</tr>
</#list>
<tr><th scope="row">Mục riêng, ngoài bảy nhóm</th>
<#list content.columns as column>
<#if column.tasks.isDivided()>
<#assign own = column.tasks.own()>
<td data-label="${name(column)}"><#if own?has_content><@list own column.card.address/><#else><i>không có</i></#if></td>
</#if>
</#list>
</tr>
</tbody>
</table>
</div>
<#else>
<p>Chưa có văn bản cấp tỉnh. Văn bản của các đơn vị trong tỉnh ở trang của từng tỉnh.</p>
</#if>
<#if !bare>
<section class="apart" aria-labelledby="cach-xep">
<h2 id="cach-xep">Cách xếp</h2>
<ul>
<li>Tên nhóm theo bảy nhóm nhiệm vụ của Nghị quyết số 57-NQ/TW, viết gọn. Mục nào thuộc nhóm nào do người biên tập của cổng xếp theo tiêu đề của mục.</li>
<li><b>Gộp</b>: một mục nói về nhiều nhóm; mục đó hiện ở mỗi nhóm của nó. <b>Tách</b>: một nhóm có nhiều mục.</li>
<li><b>Không có mục cho nhóm này</b>: không tiêu đề nào của văn bản nói về nhóm đó. Nội dung của nhóm vẫn có thể được nhắc trong mục khác.</li>
<li><b>Mục riêng</b>: mục cùng cấp với các mục trên nhưng không thuộc nhóm nào trong bảy nhóm.</li>
<li>Số đoạn (không kể tiêu đề) và số chữ (kể cả tiêu đề) chỉ cho biết mục dài hay ngắn, không cho biết mục nói đủ hay thiếu.</li>
</ul>
</section>
</#if>
<@comparison.groups "Nhóm nhiệm vụ"/>
<@comparison.pager/>
</@comparison.page>

<#function name column><#return column.card.plan.metadata.shortName></#function>

<#-- "6/7 nhóm có mục; 1 mục gộp nhiều nhóm; không có mục cho: Hợp tác quốc tế". -->
<#macro sum tasks>
<#if !tasks.isDivided()>Văn bản không chia theo nhóm nhiệm vụ.<#return></#if>
<#local merged = tasks.merged() split = tasks.split() own = tasks.own() missing = tasks.missing()>
<b>${tasks.opened()?size}/${content.taskGroups?size} nhóm có mục</b><#t>
<#if merged?has_content>; ${merged?size} mục gộp nhiều nhóm</#if><#t>
<#if split?has_content>; ${split?size} nhóm tách thành nhiều mục</#if><#t>
<#if own?has_content>; thêm ${own?size} mục riêng</#if><#t>
<#if missing?has_content>; không có mục cho: <#list missing as group>${labels.groups[group]}<#sep>, </#list></#if>.<#t>
</#macro>

<#macro list sections address group="">
<ul>
<#list sections[0..*MOST] as section>
<li><a href="${root}${address}#${section.passage}">${short(section.title)}</a> <small>${labels.where(section.passage)}<#if section.passages gt 0>; ${section.passages} đoạn</#if>; ${section.words} chữ</small><#if section.isMerged()> <span class="mark">gộp với <#list section.groups?filter(other -> other != group) as other>${labels.groups[other]}<#sep>, </#list></span></#if></li>
</#list>
<#if sections?size gt MOST><li>và ${sections?size - MOST} mục nữa, xem trong văn bản</li></#if>
</ul>
</#macro>

<#function short title><#return (title?length gt LONGEST)?then(title?truncate_w(LONGEST, "…"), title)></#function>
