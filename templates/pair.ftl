<#import "lib/comparison.ftl" as comparison>
<#import "lib/pairs.ftl" as pairing>
<#import "lib/labels.ftl" as labels>
<#import "lib/values.ftl" as values>
<#import "lib/facts.ftl" as facts>
<#import "lib/changes.ftl" as changes>
<#assign root = content.rootpath>
<#assign pair = content.pair>
<#assign cards = [pair.first, pair.second]>
<#assign metas = [pair.first.plan.metadata, pair.second.plan.metadata]>
<#assign verdicts = pairing.verdicts recurrences = pairing.recurrences>
<@comparison.page way="" heading=content.title lead="Hai văn bản đặt cạnh nhau: thông tin, chỉ tiêu, nhóm nhiệm vụ, mốc thời gian và từng đoạn văn." scripts=[]>
<@replacing/><#t>
<nav class="pair-parts" aria-label="Các phần của trang">
<ul>
<li><a href="#thong-tin">Thông tin</a></li>
<li><a href="#chi-tieu">Chỉ tiêu</a></li>
<li><a href="#nhiem-vu">Nhóm nhiệm vụ</a></li>
<li><a href="#moc-thoi-gian">Mốc thời gian</a></li>
<li><a href="#tung-doan">Từng đoạn văn</a></li>
</ul>
</nav>
<@info/>
<@indicators/>
<@groups/>
<@milestones/>
<@passages/>
</@comparison.page>

<#-- Says that one is the newer version of the other. -->
<#macro replacing>
<#list content.versions as side>
<#if side.older?? && side.older.address == cards[1 - side?index].address>
<div class="notice" role="note">
<p><b>Văn bản và bản thay thế.</b> <@changes.version side.older/> đã được thay bằng <@changes.version cards[side?index]/>.<span<#if !portal.baseUrl??> data-on="page"</#if>> <a href="${root}${cards[side?index].address}#thay-doi">Xem những chỗ thay đổi</a>.</span></p>
</div>
</#if>
</#list>
</#macro>

<#macro head caption what>
<table class="pair-table">
<caption>${caption}</caption>
<thead><tr><th scope="col">${what}</th><#list cards as card><th scope="col">${card.plan.metadata.shortName}<@labels.replaced card/></th></#list></tr></thead>
</#macro>

<#macro info>
<section class="apart" aria-labelledby="thong-tin">
<h2 id="thong-tin">Thông tin</h2>
<@head "Thông tin của hai văn bản" "Mục"/>
<tbody>
<@fact "Văn bản"; card><a href="${root}${card.address}">${card.plan.metadata.title}</a></@fact>
<@fact "Cơ quan ban hành"; card>${card.plan.metadata.issuer}</@fact>
<@fact "Số, ký hiệu"; card><@facts.stated card.plan.metadata.number!/></@fact>
<@fact "Ngày ban hành"; card><@facts.stated (card.plan.metadata.issued??)?then(labels.day(card.plan.metadata.issued!"0-0-0"), "")/></@fact>
<@fact "Loại văn bản"; card>${labels.kinds[card.plan.metadata.kind]}</@fact>
<@fact "Cấp ban hành"; card>${labels.levels[card.plan.metadata.level]}</@fact>
<@fact "Địa phương"; card><@facts.stated card.placeName!/></@fact>
<@fact "Người ký"; card><#local meta = card.plan.metadata><#if meta.signatory??>${meta.signatory.name}<#if meta.signatory.position??>, ${meta.signatory.position}<#else> (chức vụ: <i>bản sao không nêu</i>)</#if><#else><@facts.stated ""/></#if></@fact>
<#if content.versions?filter(side -> side.older?? || side.newer??)?has_content>
<tr><th scope="row">Bản trước, bản sau</th><#list cards as card><#local side = content.versions[card?index]><td data-label="${card.plan.metadata.shortName}"><#if side.older??><p>Thay cho <@to side.older/></p></#if><#if side.newer??><p>Đã được thay bằng <@to side.newer/></p></#if><#if !side.older?? && !side.newer??><i>không có trên cổng</i></#if></td></#list></tr>
</#if>
</tbody>
</table>
</section>
</#macro>

<#macro to card><a href="${root}${card.address}">${card.plan.metadata.shortName}</a></#macro>

<#macro fact name>
<tr><th scope="row">${name}</th><#list cards as card><td data-label="${card.plan.metadata.shortName}"><#nested card></td></#list></tr>
</#macro>

<#macro indicators>
<section class="apart" aria-labelledby="chi-tieu">
<h2 id="chi-tieu">Chỉ tiêu</h2>
<#if pair.indicators?has_content>
<p>Chênh lệch chỉ tính giữa hai con số cùng đơn vị, căn cứ tính, phạm vi và thời hạn. Mỗi con số dẫn đến đoạn văn nêu con số đó.</p>
<@head "Chỉ tiêu mà ít nhất một trong hai văn bản nêu" "Chỉ tiêu"/>
<tbody>
<#list pair.indicators as row>
<#list row.lines as line>
<tr><th scope="row"><a href="${root}chi-tieu/${row.indicator.id}.html">${row.indicator.name}</a></th><@cell metas[0] line.first line line?is_first/><@cell metas[1] line.second line line?is_first/></tr>
<#local words = verdict(line)>
<#if words?has_content><tr class="pair-verdict"><td colspan="3">${words}</td></tr></#if>
</#list>
</#list>
</tbody>
</table>
<#if pair.indicatorsLeftOut gt 0><p>Còn ${pair.indicatorsLeftOut} chỉ tiêu nữa không đủ chỗ trên trang này; xem ở trang của từng văn bản.</p></#if>
<#else>
<p>Chưa ghi nhận chỉ tiêu nào của hai văn bản này.</p>
</#if>
</section>
</#macro>

<#macro cell meta targets line alone>
<td data-label="${meta.shortName}"><#list targets as target><p><a href="${root}van-ban/${meta.id}.html<#if target.citation.passage()??>#${target.citation.passage()}</#if>"><#if target.quantity.isStated()><i>chỉ nêu định tính</i><#else><b>${values.value(target.quantity, target.measure)}</b></#if></a><#if target.measure.scope??>, ${values.scopes[target.measure.scope]}</#if>, ${values.horizon(target.horizon)}</p><#else><i>${alone?then("không nêu", "không nêu thêm")}</i></#list></td><#t>
</#macro>

<#-- What comparing comes to, in words; "" where there is nothing to compare. -->
<#function verdict line>
  <#if line.apart??>
    <#local why = line.apart.reasons?map(reason -> values.why(reason, line.apart.first, line.apart.second))?join("; ")>
    <#return "Không cùng căn cứ tính" + why?has_content?then(": " + why, "") + ".">
  </#if>
  <#if !line.basis??><#return ""></#if>
  <#if !line.difference??>
    <#local bothWhole = line.first?size == 1 && line.second?size == 1 && line.first[0].quantity.operator == "whole" && line.second[0].quantity.operator == "whole">
    <#return bothWhole?then("Cùng một mức.", "Cùng căn cứ tính.")>
  </#if>
  <#local by = line.difference>
  <#if by.isZero()><#return (line.first[0].quantity.operator == line.second[0].quantity.operator)?then("Cùng một mức.", "Cùng con số, khác chữ đi kèm.")></#if>
  <#if by.isNested()><#return "Một bên nằm trong khoảng của bên kia."></#if>
  <#local rank = line.basis.kind == "rank">
  <#local higher = (by.low + by.high > 0)?then(metas[1].shortName, metas[0].shortName)>
  <#local far = values.distance(by.low, by.high, line.basis)?replace("từ 0 đến", "nhiều nhất")>
  <#return higher + rank?then(" nêu thứ hạng lớn hơn ", " cao hơn ") + far
      + by.exact?then("", ", tính theo con số được nêu, chưa kể chữ đi kèm như “khoảng”, “trên”") + ".">
</#function>

<#macro groups>
<section class="apart" aria-labelledby="nhiem-vu">
<h2 id="nhiem-vu">Nhóm nhiệm vụ</h2>
<#if pair.groups?has_content>
<@head "Bảy nhóm nhiệm vụ của Nghị quyết 57-NQ/TW nằm ở mục nào" "Nhóm"/>
<tbody>
<#list pair.groups as row>
<tr><th scope="row">${labels.groups[row.group]}</th><@opened metas[0] row.first/><@opened metas[1] row.second/></tr>
</#list>
</tbody>
</table>
<#else>
<p>Hai văn bản này không có mục nào ứng với bảy nhóm nhiệm vụ.</p>
</#if>
</section>
</#macro>

<#macro opened meta passages>
<td data-label="${meta.shortName}"><#list passages as passage><p><a href="${root}van-ban/${meta.id}.html#${passage.id}">${short(passage.text(), 160)}</a></p><#else><i>không có mục ứng với nhóm này</i></#list></td><#t>
</#macro>

<#macro milestones>
<section class="apart" aria-labelledby="moc-thoi-gian">
<h2 id="moc-thoi-gian">Mốc thời gian</h2>
<#if pair.milestones?has_content>
<table class="pair-table pair-dates">
<caption>Thời hạn, sự kiện và việc định kỳ của hai văn bản; việc có ngày đứng trước, xếp theo ngày</caption>
<thead><tr><th scope="col">Thời gian</th><th scope="col">Văn bản</th><th scope="col">Việc</th></tr></thead>
<tbody>
<#list pair.milestones as milestone>
<#local plan = milestone.plan()>
<tr><th scope="row">${when(milestone)?cap_first}</th><td data-label="Văn bản">${(plan == metas[0].id)?then(metas[0].shortName, metas[1].shortName)}</td><td data-label="Việc"><a href="${root}van-ban/${plan}.html<#if milestone.citation.passage()??>#${milestone.citation.passage()}</#if>">${milestone.what?cap_first}</a><#if milestone.who??> <small>Ai làm: ${milestone.who}</small></#if></td></tr>
</#list>
</tbody>
</table>
<#if pair.milestonesLeftOut gt 0><p>Còn ${pair.milestonesLeftOut} mốc nữa không đủ chỗ trên trang này; xem ở trang của từng văn bản.</p></#if>
<#else>
<p>Chưa ghi nhận mốc thời gian nào của hai văn bản này.</p>
</#if>
</section>
</#macro>

<#-- When something is due: "trước 30/6/2025", "trong quý 1/2025", "hằng năm (15/6, 05/12)". -->
<#function when it>
  <#if it.date??>
    <#local iso = it.date.iso() parts = iso?split("-")>
    <#if parts?size == 1><#local day = "năm " + iso>
    <#elseif parts[1]?starts_with("Q")><#local day = "quý " + ["I", "II", "III", "IV"][parts[1]?substring(1)?number - 1] + "/" + parts[0]>
    <#elseif parts?size == 2><#local day = "tháng " + parts[1] + "/" + parts[0]>
    <#else><#local day = labels.day(iso)></#if>
    <#return {"before": (parts?size == 3)?then("trước ngày ", "trước "), "within": "trong ", "on": (parts?size == 3)?then("ngày ", "")}[it.relation!"on"] + day>
  </#if>
  <#local days = it.days?map(day -> day?string?substring(5) + "/" + day?string?substring(2, 4)?number?c)?join(", ")>
  <#return recurrences[it.recurrence!"periodic"] + days?has_content?then(" (" + days + ")", "")>
</#function>

<#macro passages>
<section class="apart" aria-labelledby="tung-doan">
<h2 id="tung-doan">Từng đoạn văn</h2>
<#if pair.counts?has_content>
<ul class="pair-counts">
<#list pair.counts as count>
<li><span class="pair-sign ${count.verdict}">${verdicts[count.verdict]?cap_first}</span> <#if count.ofSecond??>${count.rows} đoạn của ${metas[0].shortName}, ${count.ofSecond} đoạn của ${metas[1].shortName}<#else>${count.rows} cặp đoạn</#if></li>
</#list>
</ul>
<@pairing.key metas[0].shortName metas[1].shortName/>
<#else>
<p>Hai văn bản này không có phần thân để so.</p>
</#if>
<#if pair.runs?has_content>
<div class="pair-heads" aria-hidden="true" data-on="page"><#list cards as card><b>${card.plan.metadata.shortName}<@labels.replaced card/></b></#list></div>
</#if>
<#list pair.runs as run>
<#if run.folded>
<details class="pair-same"><summary>${run.rows?size} đoạn giống nhau nguyên văn</summary>
<#list run.rows as row>
<@same row/>
</#list>
</details>
<#else>
<#list run.rows as row>
<#if row.isSame()><@same row/><#else>
<div class="pair-row ${row.verdict}"><p class="pair-sign ${row.verdict}">${verdicts[row.verdict]?cap_first}</p>
<#if row.first??><@side metas[0] row.first "del" metas[1]/></#if><#if row.second??><@side metas[1] row.second "ins" metas[0]/></#if></div>
</#if>
</#list>
</#if>
</#list>
<#if pair.links?has_content>
<h3>Những đoạn sau</h3>
<p>Hai văn bản dài, trang này không đủ chỗ cho mọi đoạn. Từ đây chỉ có liên kết và mấy chữ đầu của từng đoạn<#if content.csv??>; toàn bộ có trong <a href="${root}${content.csv}" download>bảng CSV</a></#if>.</p>
<ul class="pair-links">
<#list pair.links as row>
<li><#if row.first??><a href="${root}${pair.first.address}#${row.first.passage.id}">${short(row.first.passage.text(), 60)}</a></#if><#if row.first?? && row.second??> ↔ </#if><#if row.second??><a href="${root}${pair.second.address}#${row.second.passage.id}">${row.isSame()?then(metas[1].shortName, short(row.second.passage.text(), 60))}</a></#if> <small>${verdicts[row.verdict]}</small></li>
</#list>
</ul>
<#if pair.leftOut gt 0><p>Còn ${pair.leftOut?c} dòng nữa chỉ có trong bảng CSV.</p></#if>
</#if>
</section>
</#macro>

<#-- What both say, once. -->
<#macro same row>
<div class="pair-one<#if row.first.passage.kind == "HEADING"> heading</#if>"><p class="pair-from"><@from metas[0] row.first/> = <@from metas[1] row.second/></p><p>${row.first.passage.text()}</p></div>
</#macro>

<#macro side meta entry tag other>
<div class="pair-side ${tag}"><p class="pair-from"><@from meta entry/></p><p<#if entry.passage.kind == "HEADING"> class="heading"</#if>><#list entry.pieces as piece><@show piece tag/></#list></p><#if entry.also?has_content><p class="pair-also">Có ý giống ở ${other.shortName}: <#list entry.also as also><#if also?index == 3>và ${entry.also?size - 3} đoạn nữa<#break></#if><a href="${root}van-ban/${other.id}.html#${also.passage}">${labels.where(also.passage)}</a> (${verdicts[also.kinship]})<#sep>, </#list></p></#if></div>
</#macro>

<#macro show piece tag><#switch piece.mark><#case "changed"><${tag}>${piece.text}</${tag}><#break><#case "figure"><${tag} class="diff-figure">${piece.text}</${tag}><#break><#case "own"><span class="diff-own">${piece.text}</span><#break><#default>${piece.text}</#switch></#macro>

<#macro from meta entry><b>${meta.shortName}</b> <a href="${root}van-ban/${meta.id}.html#${entry.passage.id}">${labels.where(entry.passage.id)}</a></#macro>

<#function short text most>
  <#return text?truncate_w(most, "…")>
</#function>
