<#import "lib/labels.ftl" as labels>
<#import "lib/values.ftl" as values>
<#import "lib/comparison.ftl" as comparison>
<#assign root = content.rootpath>
<#assign part = content.part cards = content.cards>
<#assign wide = cards?size gt 4>
<#assign trail = (part.address == content.mainAddress)?then([], [{"name": "Mức độ đề cập", "address": content.mainAddress}])>
<#assign words = {
  "beyond": "▲ yêu cầu cao hơn",
  "equal": "＝ bằng",
  "below": "▼ yêu cầu thấp hơn",
  "undecided": "≈ chưa đủ căn cứ để kết luận",
  "not-comparable": "× không cùng căn cứ tính",
  "stated": "chỉ nêu định tính",
  "silent": "không nêu"
}>
<@comparison.page way="muc-do-de-cap" heading=content.title trail=trail
    lead="Từng mục tiêu của Nghị quyết số 57-NQ/TW: văn bản nào đặt con số, nêu bằng lời hay không nêu; yêu cầu cao hơn, bằng hay thấp hơn, và xác định như thế nào.">
<#if !cards?has_content>
<p>Chưa có văn bản nào để đặt cạnh nhau ở trang này.</p>
<#else>
<#if content.hasUnchecked>
<div class="notice" role="note"><p><b>※ Chưa đối chiếu với toàn văn.</b> Mục tiêu của Nghị quyết số 57-NQ/TW lấy theo nguồn công khai ghi ở trang từng chỉ tiêu; cổng chưa có toàn văn để kiểm tra. Mục tiêu nào cổng chưa thấy ở nguồn công khai thì không có trong bảng.</p></div>
</#if>
<@comparison.pager/>
<#list content.horizons as horizon>
<#assign time = horizonWords(horizon) id = horizonId(horizon)>
<section class="apart" aria-labelledby="${id}">
<h2 id="${id}">${time?cap_first}</h2>
<@summary horizon time/>
<#if wide><p data-on="page" class="hint scroll-hint" id="${id}-cach-xem">Khi bảng rộng hơn màn hình: cuộn ngang để xem các cột còn lại; bằng bàn phím, chọn bảng rồi dùng phím mũi tên.</p></#if>
<div class="matrix-scroll" role="region" tabindex="0" aria-labelledby="${id}-ten"<#if wide> aria-describedby="${id}-cach-xem"</#if>>
<table class="matrix coverage<#if cards?size gt 8> many</#if>">
<caption id="${id}-ten">Từng mục tiêu ${time}, ${horizon.rows?size} mục tiêu</caption>
<thead><tr><th scope="col">Mục tiêu của Nghị quyết 57-NQ/TW</th><#list cards as card><th scope="col"><a href="${root}${card.address}">${card.plan.metadata.shortName}</a></th></#list></tr></thead>
<tbody>
<#list horizon.rows as row>
<tr><th scope="row"><@goal row/></th>
<#list cards as card><#assign cell = row.cell(card.plan.metadata.id)>
<td data-label="${card.plan.metadata.shortName}" class="${cell.verdict}"><@said cell row card.address/></td>
</#list></tr>
</#list>
</tbody>
</table>
</div>
</section>
</#list>
<@comparison.pager/>
<@rules/>
</#if>
<@comparison.groups "Mức độ đề cập"/>
</@comparison.page>

<#function horizonWords horizon>
  <#if horizon.year??><#return "đến năm " + horizon.year?c></#if>
  <#return horizon.annual?then("hằng năm", "không nêu năm")>
</#function>

<#function horizonId horizon>
  <#if horizon.year??><#return "nam-" + horizon.year?c></#if>
  <#return horizon.annual?then("hang-nam", "khong-neu-nam")>
</#function>

<#macro goal row>
<#local target = row.target passage = "">
<#if target.citation??><#local passage = target.citation.passage()!></#if>
<a href="${root}chi-tieu/${row.indicator.id}.html">${row.indicator.name}</a> <span class="goal"><#if passage?has_content><a href="${root}van-ban/${target.citation.plan}.html#${passage}">${goalWords(target)}</a><#else>${goalWords(target)} <small>※ chưa đối chiếu</small></#if></span><#t>
</#macro>

<#function goalWords target>
  <#return values.value(target.quantity, target.measure) + (target.measure.scope??)?then(", " + values.scopes[target.measure.scope!"ca-nuoc"], "")>
</#function>

<#-- Lean on purpose: many plans make many cells. -->
<#macro said cell row address>
<#if cell.verdict == "silent"><#if cell.isElsewhere()>không nêu <small>chỉ nêu cho thời hạn khác</small><#else>không nêu</#if><#return></#if>
<#if cell.verdict != "stated"><b class="verdict">${words[cell.verdict]}</b> </#if><#t>
<#list cell.statements as it>
<#local target = it.target passage = target.citation.passage()!>
<div><a href="${root}${address}<#if passage?has_content>#${passage}</#if>">${values.value(target.quantity, target.measure)}</a><#if it.verdict != "stated"> <small><@how it row cell/></small><#elseif !target.horizon.year?? && !target.horizon.isAnnual()> <small>không nêu năm</small></#if><#if target.note??> <small class="target-note">${target.note}</small></#if></div><#t>
</#list>
</#macro>

<#-- How it was decided. -->
<#macro how it row cell>
<#local own = it.target national = row.target>
<#if it.verdict == "not-comparable">
<#if !row.basis??>mục tiêu quốc gia không có con số: không so<#t>
<#else>so với “${values.value(national.quantity, national.measure)}”: <#if !it.reasons?seq_contains("unit") && !it.reasons?seq_contains("another-kind")>cùng đơn vị ${own.measure.unit}, nhưng </#if><#list it.reasons as reason>${values.why(reason, it.basis(), row.basis)}<#sep>; </#list>: không so<#t>
</#if>
<#else>
so “${values.value(own.quantity, own.measure, false)}” với “${values.value(national.quantity, national.measure, false)}”, cùng căn cứ<#t>
<#if it.verdict == "equal" && own.quantity.operator != national.quantity.operator>: cùng mức, khác chữ đi kèm<#t>
<#elseif it.verdict == "undecided">: chữ đi kèm hoặc khoảng giá trị chưa cho biết bên nào cao hơn<#t>
<#elseif it.isByFigure()>: theo con số được nêu, chưa kể chữ “khoảng”<#t>
</#if>
<#if cell.statements?size gt 1 && cell.verdict == "undecided" && it.verdict != "undecided"> (${words[it.verdict]})<#t></#if>
</#if>
</#macro>

<#macro summary horizon time>
<table class="counts">
<caption>Mỗi văn bản đã nêu bao nhiêu trong ${horizon.rows?size} mục tiêu ${time}</caption>
<thead><tr><th scope="col">Văn bản</th><th scope="col">Đặt con số</th><th scope="col">Trong đó</th><th scope="col">Chỉ nêu bằng lời</th><th scope="col">Không nêu</th></tr></thead>
<tbody>
<#list cards as card><#local count = horizon.count(card.plan.metadata.id)>
<tr><th scope="row"><a href="${root}${card.address}">${card.plan.metadata.shortName}</a></th><td data-label="Đặt con số" class="n">${count.figures()}</td><td data-label="Trong đó"><@within count/></td><td data-label="Chỉ nêu bằng lời" class="n">${count.stated()}</td><td data-label="Không nêu" class="n">${count.silent()}</td></tr>
</#list>
</tbody>
</table>
</#macro>

<#macro within count>
<#local all = []>
<#if count.beyond() gt 0><#local all += [count.beyond() + " yêu cầu cao hơn"]></#if>
<#if count.equal() gt 0><#local all += [count.equal() + " bằng"]></#if>
<#if count.below() gt 0><#local all += [count.below() + " yêu cầu thấp hơn"]></#if>
<#if count.undecided() gt 0><#local all += [count.undecided() + " chưa đủ căn cứ để kết luận"]></#if>
<#if count.notComparable() gt 0><#local all += [count.notComparable() + " không cùng căn cứ tính"]></#if>
${all?join(", ", "–")}<#t>
</#macro>

<#macro rules>
<section class="apart" aria-labelledby="cach-xac-dinh">
<h2 id="cach-xac-dinh">Cách xác định</h2>
<ul>
<li><b>Chỉ so khi cùng căn cứ.</b> Hai con số phải cùng loại, đơn vị, căn cứ tính, phạm vi và thời hạn. Nghị quyết nói về cả nước, văn bản địa phương nói về đơn vị của mình: điều đó không coi là khác phạm vi. Khác ở điểm nào khác thì ghi “không cùng căn cứ tính” kèm lý do, không so.</li>
<li><b>So xem bên nào đòi hỏi nhiều hơn.</b> Yêu cầu cao hơn: nếu đạt mức văn bản nêu thì chắc chắn đạt mức của Nghị quyết, còn ngược lại thì chưa chắc. Yêu cầu thấp hơn: ngược lại. Bằng: đạt mức này là đạt mức kia.</li>
<li><b>“Đạt 80”, “ít nhất 80” là bằng nhau</b>: cả hai đều hoàn thành khi tới 80. “Trên 80” đòi hỏi hơn “đạt 80”, vì đúng 80 là chưa đủ. “Trên 20” thấp hơn “trên 40”. Với tỷ lệ phần trăm, “toàn bộ” tính là 100.</li>
<li><b>Một khoảng</b> (từ 50 đến 55) chỉ cao hơn hoặc thấp hơn khi toàn bộ khoảng giá trị nằm về một bên, hoặc hai khoảng kề nhau (từ 18 đến 20 cao hơn từ 16 đến 18); còn lại là chưa đủ căn cứ để kết luận.</li>
<li><b>“Khoảng 20”</b> so với mức khác 20 thì so theo con số và nói rõ như vậy; so với đúng 20 (kể cả “trên 20”) thì chưa đủ căn cứ để kết luận. Hai bên cùng ghi “khoảng 20” là bằng nhau.</li>
<li><b>“Không quá 20”</b> ở chỉ tiêu cần tăng chỉ quy định mức tối đa: thấp hơn mọi mức vượt 20, còn lại là chưa đủ căn cứ để kết luận.</li>
<li><b>Thứ hạng và chỉ tiêu cần giảm</b> so theo chiều ngược lại: thuộc nhóm 10 đòi hỏi hơn thuộc nhóm 20.</li>
<li><b>Thời hạn xét riêng.</b> Con số cho năm 2030 không tính là đã nêu mục tiêu năm 2045. Câu không nêu năm được xét với mọi thời hạn; con số của câu ấy vẫn là khác thời hạn.</li>
<li><b>Văn bản nêu nhiều con số</b> so được mà kết quả khác nhau thì ghi chưa đủ căn cứ để kết luận, kèm từng con số.</li>
</ul>
</section>
</#macro>
