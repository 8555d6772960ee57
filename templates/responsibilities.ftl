<#import "lib/comparison.ftl" as comparison>
<#import "lib/labels.ftl" as labels>
<#import "lib/values.ftl" as values>
<#assign root = content.rootpath table = content.table MOST = 3>
<#assign addresses = {}>
<#list content.cards as card><#assign addresses += {card.plan.id(): card.address}></#list>
<#assign trail = (content.uri == content.mainAddress || comparison.bare)?then([], [{"name": comparison.names["phan-cong"], "address": content.mainAddress}])>
<@comparison.page way="phan-cong" heading=content.title trail=trail
    lead="Phần “Tổ chức thực hiện” của mỗi văn bản giao việc gì cho từng loại cơ quan.">
<div class="notice" role="note"><p><b>Phạm vi của bảng.</b> Bảng chỉ gồm việc giao ở phần “Tổ chức thực hiện”. Các phần khác của văn bản cũng có thể giao việc. “Không giao việc riêng” nghĩa là phần ấy không nêu việc riêng cho loại cơ quan đó; cơ quan chỉ phối hợp thì không có mục riêng.</p></div>
<@body/>
<@comparison.pager/>
<@comparison.groups "Phân công"/>
</@comparison.page>

<#macro body>
<#if !table.rows?has_content>
<p><#if content.cards?has_content>Các văn bản trên trang này không giao việc riêng cho cơ quan nào.<#else>Chưa có văn bản cấp tỉnh nào.</#if></p>
<#return>
</#if>
<#local wide = table.plans?size gt 4>
<div class="duties-scroll"<#if wide> tabindex="0" role="region" aria-labelledby="bang-phan-cong"</#if>>
<table class="duties<#if table.plans?size gt 6> many</#if>">
<caption id="bang-phan-cong">Việc giao cho từng loại cơ quan; mỗi việc kèm liên kết đến đoạn nêu việc đó</caption>
<thead><tr><th scope="col">Loại cơ quan</th><#list content.cards as card><th scope="col"><a href="${root}${card.address}">${card.plan.metadata.shortName}</a></th></#list></tr></thead>
<tbody>
<#list table.rows as row>
<tr><th scope="row">${row.kind.name}</th>
<#list row.cells as cell><@duties cell/></#list>
</tr>
</#list>
</tbody>
</table>
</div>
<#if wide><p class="hint duties-hint">Vuốt hoặc cuộn ngang trong khung để xem hết các văn bản.</p></#if>
<#if table.without?has_content><p>Không văn bản nào trên trang này giao việc riêng cho: ${table.without?map(kind -> kind.name)?join("; ")}.</p></#if>
<#if content.cut?has_content><p class="hint">Không đủ chỗ cho mọi việc của: ${values.names(content.cut?map(plan -> plan.metadata.shortName), 40)}. Xem đủ trong <a href="${root}du-lieu/index.html">dữ liệu mở</a>.</p></#if>
</#macro>

<#-- Long cells open on demand. -->
<#macro duties cell>
<td data-label="${cell.plan.metadata.shortName}"<#if cell.size() == 0> class="silent"</#if>><#if cell.size() == 0><i>không giao việc riêng</i><#else><@tasks cell.first(MOST) cell.plan/><#if cell.size() gt MOST><details><summary>Thêm ${cell.size() - MOST} việc</summary><@tasks cell.after(MOST) cell.plan/></details></#if></#if></td>
</#macro>

<#macro tasks agencies plan>
<#list agencies as agency>
<p class="agency">${agency.name?cap_first}</p>
<ul><#list agency.tasks as one><#local passage = one.citation.passage()!><li>${one.task?cap_first} <a class="source" href="${root}${addresses[plan.id()]}<#if passage?has_content>#${passage}</#if>"><#if passage?has_content>${labels.where(passage)}<#else>xem văn bản</#if></a></li></#list></ul>
</#list>
</#macro>
