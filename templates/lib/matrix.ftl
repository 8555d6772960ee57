<#-- The table of indicators and plans, on its page and as a file of its own. -->
<#import "labels.ftl" as labels>
<#import "values.ftl" as values>
<#assign root = content.rootpath>
<#assign part = content.part cards = content.cards>
<#assign NATIONAL = "Nghị quyết 57-NQ/TW">
<#assign levels = {}>
<#list labels.levels as id, name><#assign levels += {id: name?keep_before(" (")}></#list>

<#macro table>
<table class="matrix<#if cards?size gt 8> many</#if>" id="bang">
<caption id="bang-ten">${content.rowCount} dòng chỉ tiêu, ${cards?size} văn bản<#if part.count gt 1> (phần ${part.number}/${part.count})</#if></caption>
<thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">${NATIONAL}</th><#list cards as card><#local meta = card.plan.metadata><th scope="col" data-plan="${meta.id}" data-level="${meta.level}" data-province="${card.provinceId!}"><a href="${root}${card.address}">${meta.shortName}</a> <small>${levels[meta.level]}</small></th></#list></tr></thead>
<#list content.themes as theme>
<tbody data-theme="${theme.theme.id}">
<tr class="theme"><th scope="rowgroup" colspan="${cards?size + 2}"><span>${theme.theme.name}</span></th></tr>
<#list theme.rows as row><@line row/></#list>
</tbody>
</#list>
</table>
</#macro>

<#-- Lean on purpose: many plans make many cells. -->
<#macro line row>
<tr><th scope="row"><a href="${root}chi-tieu/${row.indicator.id}.html">${row.indicator.name}</a> <small><#if row.basis??>${values.basisMeasure(row.basis)}, ${values.basisTime(row.basis)}<#else>${values.unitWords(row.indicator.measure)}; chưa có con số</#if></small></th>
<td data-label="${NATIONAL}"<#if !row.national?has_content> class="silent"</#if>><#list row.national as it><@national it row/><#else><#if row.indicator.national?has_content>ở dòng khác<#else>chưa có ở nguồn công khai</#if></#list></td>
<#list cards as card><#local meta = card.plan.metadata cell = row.cell(meta.id)>
<td data-label="${meta.shortName}"<#if !cell.entries?has_content> class="silent"</#if>><#list cell.entries as it><@entry it row card.address/><#else><#if cell.isElsewhere()>ở dòng khác<#else>không nêu</#if></#list></td>
</#list></tr>
</#macro>

<#macro entry it row address>
<#local target = it.target passage = target.citation.passage()!>
<div<#if it.kind == "figure"> class="figure"</#if>><a href="${root}${address}<#if passage?has_content>#${passage}</#if>">${values.value(target.quantity, target.measure)}</a><#t>
<#if it.isFurthest()> <b class="furthest">${markWords(row.mark)}</b></#if><#t>
<#if it.kind == "not-comparable"> <small><b>không cùng căn cứ tính</b>: <@reasons it.reasons it.basis() row.basis/></small></#if><#t>
<#if it.kind == "stated"><#local time = statedTime(target, row)><#if time?has_content> <small>${time}</small></#if></#if><#if target.note??> <small class="target-note">${target.note}</small></#if></div><#t>
</#macro>

<#macro national it row>
<#local target = it.target passage = "">
<#if target.citation??><#local passage = target.citation.passage()!></#if>
<div<#if it.kind == "figure"> class="figure"</#if>><#if passage?has_content><a href="${root}van-ban/${target.citation.plan}.html#${passage}">${values.value(target.quantity, target.measure)}</a><#else><b>${values.value(target.quantity, target.measure)}</b> <small>※ chưa đối chiếu</small></#if><#t>
<#if it.kind == "not-comparable"> <small><b>không cùng căn cứ tính</b>: <@reasons it.reasons it.basis row.basis/></small></#if></div><#t>
</#macro>

<#macro reasons list one other><#list list as reason>${values.why(reason, one, other)}<#sep>; </#list></#macro>

<#-- The time and level that a goal in words speaks of, where that is not the row's. -->
<#function statedTime target row>
  <#local words = []>
  <#if target.measure.scope??><#local words += [values.scopes[target.measure.scope]]></#if>
  <#local time = values.horizon(target.horizon)>
  <#if !row.basis?? || values.basisTime(row.basis) != time><#local words += [time]></#if>
  <#return words?join(", ")>
</#function>

<#function markWords mark>
  <#local what = mark.isRank()?then("hạng cao nhất", mark.isLowest()?then("thấp nhất", "cao nhất"))>
  <#return (mark.isLowest()?then("▼ ", "▲ ")) + mark.isTie()?then("cùng ", "") + what + mark.isCertain()?then("", ", theo con số nêu")>
</#function>

<#macro notes>
<div class="notice" role="note">
<#if content.hasUnchecked>
<p><b>※ Chưa đối chiếu với toàn văn.</b> Con số của Nghị quyết số 57-NQ/TW ở cột đầu lấy theo nguồn công khai ghi ở trang từng chỉ tiêu; cổng chưa có toàn văn để kiểm tra. “Chưa có ở nguồn công khai” nghĩa là cổng chưa thấy con số nào, không phải Nghị quyết không nêu.</p>
</#if>
<p><b>Cách đọc.</b> Con số trong một dòng chỉ so được với nhau khi cùng đơn vị, căn cứ tính, phạm vi và thời hạn ghi ở đầu dòng; con số khác thì ghi “không cùng căn cứ tính” kèm lý do. “Chỉ nêu định tính” là có mục tiêu bằng lời, không có con số; “không nêu” là văn bản không nói đến; “ở dòng khác” là văn bản có nói đến, ở một dòng khác của cùng chỉ tiêu.<#if content.hasMarks> Dấu ▲ hoặc ▼ chỉ mức đi xa nhất trong các văn bản của <#if part.count gt 1>mọi phần của bảng<#else>bảng</#if><#if !content.fullAddress??>, kể cả cột đang ẩn</#if>, không kể Nghị quyết; “theo con số nêu” là mới so con số, chưa kể chữ đi kèm như “khoảng”, “trên”, hay một khoảng từ mức này đến mức kia.</#if></p>
</div>
</#macro>
