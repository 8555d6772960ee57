<#import "lib/labels.ftl" as labels>
<#import "lib/comparison.ftl" as comparison>
<#import "lib/diff.ftl" as diff>
<#import "lib/shared.ftl" as shared>
<#assign root = content.rootpath>
<#assign bare = content.fullAddress??>
<#assign trail = []>
<#if content.uri != content.mainAddress && (content.fullAddress!"") != content.mainAddress>
<#assign trail = [{"name": comparison.names["ke-thua"], "address": content.mainAddress}]>
</#if>

<@comparison.page way="ke-thua" heading=content.title trail=trail
    lead="Câu nào của văn bản này cũng có trong văn bản khác, giống đến mức nào, và khác ở từ nào, con số nào.">
<#if content.rows?size lt 2 && !content.rows?filter(row -> row.others?has_content)?has_content>
<p>Chưa có văn bản nào khác để so.</p>
<@comparison.groups "Phần so sánh"/>
<#else>
<@legend/>
<@comparison.pager/>
<section class="apart" aria-labelledby="bao-nhieu">
<h2 id="bao-nhieu">Giống nhau bao nhiêu</h2>
<#if content.isWhole><@matrix/><#else><@list/></#if>
</section>
<@comparison.groups "Phần so sánh"/>
<@figures/>
<#if content.isWhole>
<@others/>
<@leftOut/>
</#if>
</#if>
</@comparison.page>

<#macro legend>
<section class="legend" aria-labelledby="cach-doc">
<h2 id="cach-doc">Bốn mức, và so như thế nào</h2>
<dl class="verdicts">
<div><dt><@shared.sign "verbatim"/> Nguyên văn</dt><dd>Cùng từ, cùng con số. Chữ hoa, dấu câu và chỗ đặt dấu thanh không tính.</dd></div>
<div><dt><@shared.sign "figures"/> Khác số liệu</dt><dd>Cùng lời, nhưng khác con số, khác năm hoặc khác phạm vi. Nhiều nhất một phần tư số từ còn lại được khác.</dd></div>
<div><dt><@shared.sign "reworded"/> Diễn đạt lại</dt><dd>Cùng một ý, nhiều từ chung, nhưng có từ thêm, bớt hoặc thay.</dd></div>
<div><dt>Nội dung riêng</dt><dd>Không tìm thấy câu giống ở văn bản được so. Không có dấu.</dd></div>
</dl>
<details><summary>Cách so</summary>
<p>Máy so từng câu, và từng vế ngăn bằng dấu chấm phẩy, theo thứ tự các từ; dấu tiếng Việt được giữ nguyên. Từ ít gặp được tính điểm cao hơn từ hay dùng, cụm từ lặp đi lặp lại trong văn bản gần như không tính. Hai câu được coi là giống nhau khi phần chung chiếm hơn khoảng ba phần năm số điểm của cả hai; với một câu nằm gọn trong câu dài hơn, hoặc cùng từ nhưng đảo thứ tự, thì phải từ khoảng ba phần tư. Câu dưới bốn từ (dưới ba từ nếu có con số) chỉ được tính khi giống hệt.</p>
<p>Không so tên văn bản, phần mở đầu, nơi nhận và phần ký. Đề mục ngắn chỉ được tính khi giống hệt.<#if !content.isWhole> Vì có nhiều văn bản, mỗi văn bản được so với văn bản mà nó thực hiện và tám văn bản cùng cấp, cùng tỉnh có nhiều câu hiếm chung nhất; mỗi câu chỉ giữ chỗ giống gần nhất và chỗ giống ở văn bản cấp trên.</#if></p>
<p>Giống nhau không có nghĩa là chép của nhau: cả hai có thể cùng lấy từ Nghị quyết số 57-NQ/TW hoặc một văn bản khác. Máy có thể sót hoặc nhầm; hãy đọc cả hai đoạn trước khi kết luận.</p>
</details>
</section>
</#macro>

<#macro counts counts>
<#if counts.all() == 0><i>không có câu giống</i><#else><#if counts.figures gt 0><b>${counts.figures} khác số liệu</b></#if><#if counts.verbatim gt 0> <span>${counts.verbatim} nguyên văn</span></#if><#if counts.reworded gt 0> <span>${counts.reworded} diễn đạt lại</span></#if></#if><#t>
</#macro>

<#macro count pair from>
<#if pair.address??><a href="${root}${pair.address}" aria-label="${from} và ${pair.other.plan.metadata.shortName}: ${pair.counts.verbatim} nguyên văn, ${pair.counts.figures} khác số liệu, ${pair.counts.reworded} diễn đạt lại"><@counts pair.counts/></a><#t>
<#elseif pair.place??><a href="#${pair.place}" aria-label="${from} và ${pair.other.plan.metadata.shortName}: ${pair.counts.verbatim} nguyên văn, ${pair.counts.figures} khác số liệu, ${pair.counts.reworded} diễn đạt lại"><@counts pair.counts/></a><#t>
<#else><@counts pair.counts/></#if><#t>
</#macro>

<#macro matrix>
<p>Số câu, vế, đề mục giống nhau của từng hai văn bản; chọn một ô để đọc.</p>
<#if content.rows?size gt 4><p data-on="page" class="hint scroll-hint">Nếu bảng rộng hơn màn hình: cuộn ngang, hoặc chọn bảng rồi dùng phím mũi tên.</p></#if>
<div class="lineage-scroll" role="region" aria-label="Bảng số câu giống nhau" tabindex="0">
<table class="lineage">
<caption>Số câu, vế, đề mục giống nhau giữa hai văn bản</caption>
<thead><tr><th scope="col">Văn bản</th><#list content.rows as row><th scope="col"><a href="${root}${row.card.address}">${row.card.plan.metadata.shortName}</a></th></#list></tr></thead>
<tbody>
<#list content.rows as row>
<#local name = row.card.plan.metadata.shortName>
<tr><th scope="row">${name}</th><#list content.rows as other><#if other?index == row?index><td class="self" aria-label="Chính văn bản này">–</td><#else><td data-label="${other.card.plan.metadata.shortName}"><#if row.with(other.card.plan.id())??><@count row.with(other.card.plan.id()) name/></#if></td></#if></#list></tr>
</#list>
</tbody>
</table>
</div>
</#macro>

<#-- With many plans: each with the plan it carries out and its nearest. -->
<#macro list>
<p>Số câu, vế, đề mục giống nhau của từng văn bản với văn bản mà nó thực hiện và với các văn bản gần nó nhất.</p>
<table class="lineage-list">
<caption>Mỗi văn bản và các văn bản được so</caption>
<thead><tr><th scope="col">Văn bản</th><th scope="col">Với văn bản mà nó thực hiện</th><th scope="col">Với các văn bản gần nhất</th></tr></thead>
<tbody>
<#list content.rows as row>
<#local name = row.card.plan.metadata.shortName parent = (row.carriedOut.pair.other.plan.id())!"">
<tr><th scope="row"><a href="${root}${row.card.address}">${name}</a></th>
<td data-label="Với văn bản mà nó thực hiện"><#if row.carriedOut??>${row.carriedOut.pair.other.plan.metadata.shortName}: <@count row.carriedOut.pair name/>; <a href="${root}${row.card.address}#ke-thua">${row.carriedOut.leftOut.missing?size}/${row.carriedOut.leftOut.compared} đoạn không có trong văn bản này</a><#else><i>không có trên cổng</i></#if></td>
<td data-label="Với các văn bản gần nhất"><#list row.others as pair><#if pair.other.plan.id() != parent && pair.counts.all() gt 0><span class="near">${pair.other.plan.metadata.shortName}: <@count pair name/></span></#if></#list></td></tr>
</#list>
</tbody>
</table>
</#macro>

<#macro figures>
<section class="apart" aria-labelledby="khac-so-lieu">
<h2 id="khac-so-lieu">Khác số liệu</h2>
<#if content.figures == 0>
<p>Không có câu nào cùng lời mà khác số liệu<#if !content.isWhole> giữa các văn bản trên trang này</#if>.</p>
<#else>
<p><#if content.figuresShown lt content.figures>${content.figuresShown} chỗ đầu trong ${content.figures} chỗ<#else>${content.figures} chỗ</#if> cùng lời mà khác con số, khác năm hoặc khác phạm vi, theo từng hai văn bản. Ở đây đếm theo câu, vế; tệp dữ liệu gộp theo cặp đoạn.<#if content.figuresShown lt content.figures> Các chỗ còn lại ở trang của từng văn bản và trong <a href="${root}${content.dataPage}">dữ liệu</a>.</#if></p>
<@diff.key "văn bản thứ nhất" "văn bản thứ hai"/>
</#if>
<#list content.pairs as pair>
<#if pair.figures?has_content || content.isWhole>
<div class="pair-part">
<h3 id="${pair.id}">${pair.first.plan.metadata.shortName} và ${pair.second.plan.metadata.shortName}</h3>
<#if pair.figures?has_content>
<#list pair.figures as clause><@shared.sides clause pair.first pair.second/></#list>
<#if pair.figures?size lt pair.counts.figures><p class="hint">Còn ${pair.counts.figures - pair.figures?size} chỗ khác số liệu nữa.</p></#if>
<#else>
<p>Không có chỗ khác số liệu<#if pair.counts.figures gt 0> nào còn đủ chỗ trên trang này</#if>.</p>
</#if>
<#if content.isWhole && pair.counts.reworded + pair.counts.verbatim gt 0><p class="hint"><#if pair.address??><a href="${root}${pair.address}">Đặt hai văn bản cạnh nhau</a><#else><a href="#con-lai-${pair.id}">Chỗ nguyên văn và diễn đạt lại của hai văn bản này</a></#if></p></#if>
</div>
</#if>
</#list>
</section>
</#macro>

<#macro others>
<section class="apart" aria-labelledby="con-lai">
<h2 id="con-lai">Diễn đạt lại và nguyên văn</h2>
<p>Theo từng hai văn bản, mỗi loại một số chỗ đầu; tất cả ở trong <a href="${root}${content.dataPage}">dữ liệu</a>.</p>
<#list content.pairs as pair>
<#if pair.counts.reworded + pair.counts.verbatim gt 0>
<details id="con-lai-${pair.id}"><summary>${pair.first.plan.metadata.shortName} và ${pair.second.plan.metadata.shortName}: ${pair.counts.verbatim} nguyên văn, ${pair.counts.reworded} diễn đạt lại</summary>
<#if pair.reworded?has_content>
<h3>Diễn đạt lại</h3>
<ul class="clauses"><#list pair.reworded as clause><li><@shared.inline clause pair.first pair.second/></li></#list></ul>
</#if>
<#if pair.verbatim?has_content>
<h3>Nguyên văn</h3>
<ul class="clauses"><#list pair.verbatim as clause><li><@shared.inline clause pair.first pair.second/></li></#list></ul>
</#if>
<#local rest = pair.counts.reworded + pair.counts.verbatim - pair.reworded?size - pair.verbatim?size>
<#if rest gt 0><p>Còn ${rest} chỗ nữa<#if pair.address??>, xem <a href="${root}${pair.address}">trang so sánh hai văn bản</a></#if>.</p></#if>
</details>
</#if>
</#list>
</section>
</#macro>

<#macro leftOut>
<#local carrying = content.rows?filter(row -> row.carriedOut??)>
<section class="apart" aria-labelledby="bo-lai">
<h2 id="bo-lai">Phần văn bản cấp trên không được đưa vào</h2>
<#if !carrying?has_content>
<p>Không văn bản nào trên cổng thực hiện một văn bản khác cũng có trên cổng, nên chưa so được văn bản cấp dưới bỏ lại gì của văn bản cấp trên.</p>
</#if>
<#list carrying as row>
<#local parent = row.carriedOut.pair.other>
<h3 id="bo-lai-${row.card.plan.id()}">${row.card.plan.metadata.shortName} thực hiện ${parent.plan.metadata.shortName}</h3>
<@shared.leftOut found=row.carriedOut.leftOut changed=row.carriedOut.changed parent=parent card=row.card most=30 place=row.carriedOut.pair.place!""/>
</#list>
</section>
</#macro>
