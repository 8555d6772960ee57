<#import "lib/labels.ftl" as labels>
<#import "lib/values.ftl" as values>
<#import "lib/comparison.ftl" as comparison>
<#assign root = content.rootpath>
<#assign part = content.part cards = content.cards>
<#assign bare = content.fullAddress??>
<#assign wide = cards?size gt 4>
<#assign NATIONAL = "Nghị quyết 57-NQ/TW">
<#assign trail = (part.address == content.mainAddress)?then([], [{"name": "Chỉ tiêu", "address": content.mainAddress}])>
<#assign levels = {}>
<#list labels.levels as id, name><#assign levels += {id: name?keep_before(" (")}></#list>
<@comparison.page way="chi-tieu" heading=content.title trail=trail scripts=bare?then([], ["matrix.js"])
    lead="Mỗi dòng một chỉ tiêu, mỗi cột một văn bản; cột đầu là Nghị quyết số 57-NQ/TW. Chọn một con số để đọc đúng đoạn văn đã nêu con số ấy.">
<#if !cards?has_content>
<p>Chưa có văn bản nào để đặt cạnh nhau ở trang này.</p>
<#else>
<@notes/>
<#if !bare><@filter/></#if>
<@comparison.pager/>
<#if wide><p data-on="page" class="hint scroll-hint" id="cach-xem">Khi bảng rộng hơn màn hình: cuộn ngang để xem các cột còn lại; bằng bàn phím, chọn bảng rồi dùng phím mũi tên.</p></#if>
<div class="matrix-scroll" role="region" tabindex="0" aria-labelledby="bang-ten"<#if wide> aria-describedby="cach-xem"</#if>>
<table class="matrix<#if cards?size gt 8> many</#if>" id="bang">
<caption id="bang-ten">${content.rowCount} dòng chỉ tiêu, ${cards?size} văn bản<#if part.count gt 1> (phần ${part.number}/${part.count})</#if></caption>
<thead><tr><th scope="col">Chỉ tiêu</th><th scope="col">${NATIONAL}</th><#list cards as card><#assign meta = card.plan.metadata><th scope="col" data-plan="${meta.id}" data-level="${meta.level}" data-province="${card.provinceId!}"><a href="${root}${card.address}">${meta.shortName}</a> <small>${levels[meta.level]}</small></th></#list></tr></thead>
<#list content.themes as theme>
<tbody data-theme="${theme.theme.id}">
<tr class="theme"><th scope="rowgroup" colspan="${cards?size + 2}"><span>${theme.theme.name}</span></th></tr>
<#list theme.rows as row><@line row/></#list>
</tbody>
</#list>
</table>
</div>
<p id="khong-co" hidden>Không có văn bản nào hợp với lựa chọn này. Hãy bớt điều kiện lọc.</p>
<@comparison.pager/>
</#if>
<@comparison.groups "Chỉ tiêu"/>
</@comparison.page>

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
<p><b>Cách đọc.</b> Con số trong một dòng chỉ so được với nhau khi cùng đơn vị, căn cứ tính, phạm vi và thời hạn ghi ở đầu dòng; con số khác thì ghi “không cùng căn cứ tính” kèm lý do. “Chỉ nêu định tính” là có mục tiêu bằng lời, không có con số; “không nêu” là văn bản không nói đến; “ở dòng khác” là văn bản có nói đến, ở một dòng khác của cùng chỉ tiêu.<#if content.hasMarks> Dấu ▲ hoặc ▼ chỉ mức đi xa nhất trong các văn bản của <#if part.count gt 1>mọi phần của bảng<#else>bảng</#if>, kể cả cột đang ẩn, không kể Nghị quyết; “theo con số nêu” là mới so con số, chưa kể chữ đi kèm như “khoảng”, “trên”, hay một khoảng từ mức này đến mức kia.</#if></p>
</div>
</#macro>

<#-- Hidden until matrix.js shows it: without scripts the whole table stands. -->
<#macro filter>
<#local present = [] provinces = {}>
<#list cards as card>
<#if !present?seq_contains(card.plan.metadata.level)><#local present += [card.plan.metadata.level]></#if>
<#if card.provinceId??><#local provinces += {card.provinceId: card.provinceName!}></#if>
</#list>
<form class="filter" id="loc" hidden>
<#if content.themes?size gt 1>
<p><label for="linh-vuc">Lĩnh vực</label> <select id="linh-vuc" name="linh-vuc"><option value="">Mọi lĩnh vực</option><#list content.themes as theme><option value="${theme.theme.id}">${theme.theme.name}</option></#list></select></p>
</#if>
<#if present?size gt 1>
<p><label for="cap">Cấp ban hành</label> <select id="cap" name="cap"><option value="">Mọi cấp</option><#list labels.levels as id, name><#if present?seq_contains(id)><option value="${id}">${name}</option></#if></#list></select></p>
</#if>
<#if provinces?size gt 1>
<p><label for="tinh">Tỉnh, thành phố</label> <select id="tinh" name="tinh"><option value="">Mọi nơi</option><#list provinces as id, name><option value="${id}">${name}</option></#list></select></p>
</#if>
<fieldset class="wide picks"><legend>Văn bản</legend>
<#list cards as card><label><input type="checkbox" name="van-ban" value="${card.plan.metadata.id}" checked> ${card.plan.metadata.shortName}</label> </#list>
</fieldset>
<p class="result"><output id="ket-qua" data-words="Đang hiện {rows} trong {allRows} dòng chỉ tiêu, {plans} trong {allPlans} văn bản."></output> <button type="reset">Bỏ lọc</button></p>
</form>
</#macro>
