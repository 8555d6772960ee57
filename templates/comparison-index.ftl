<#import "lib/layout.ftl" as layout>
<#import "lib/comparison.ftl" as comparison>
<#import "lib/pairs.ftl" as pairing>
<#import "lib/labels.ftl" as labels>
<#import "lib/values.ftl" as values>
<#assign root = content.rootpath>
<#assign explained = {
  "chi-tieu": "Mỗi dòng một chỉ tiêu, mỗi cột một văn bản, cột đầu là Nghị quyết 57-NQ/TW. Con số nào so được với nhau, con số nào không.",
  "muc-do-de-cap": "Từng mục tiêu của Nghị quyết 57-NQ/TW: văn bản nào đặt con số, nêu bằng lời hay không nêu; nơi nào đặt cao hơn, nơi nào thấp hơn.",
  "nhiem-vu": "Bảy nhóm nhiệm vụ của Nghị quyết 57-NQ/TW nằm ở mục nào của từng văn bản; nhóm nào được thêm, gộp hoặc thiếu.",
  "moc-thoi-gian": "Thời hạn, sự kiện và việc định kỳ của mọi văn bản trên một trục thời gian; tải về lịch.",
  "phan-cong": "Loại cơ quan nào được giao việc gì ở từng văn bản.",
  "ke-thua": "Đoạn nào chép nguyên văn, đoạn nào khác số liệu, đoạn nào diễn đạt lại, đoạn nào là nội dung riêng."
}>
<@layout.page title="So sánh – ${portal.name}" section="comparisons" here="So sánh" styles=["compare.css"] scripts=["lineage.js", "pair.js"]>
<h1>So sánh</h1>
<p class="lead">Đặt các văn bản cạnh nhau: chỉ tiêu, nhiệm vụ, thời hạn, phân công và từng câu chữ.</p>
<ul class="compare-ways">
<#list portal.comparisons as id>
<li><a href="${root}so-sanh/${id}.html"><b>${comparison.names[id]}</b></a> <span>${explained[id]}</span></li>
</#list>
</ul>
<#if content.cards?size gt 1>
<@choice/>
<@pairs/>
</#if>
</@layout.page>

<#-- Hidden until pair.js shows it. -->
<#macro choice>
<section aria-labelledby="hai-van-ban">
<h2 id="hai-van-ban">So sánh hai văn bản</h2>
<noscript><p>Trình duyệt không chạy tập lệnh nên chỉ so sánh được các cặp văn bản trong bảng bên dưới.</p></noscript>
<form class="filter pair-choice" id="chon" hidden data-root="${root}" data-stated="${labels.notStated}" <@pairing.words "verdicts" pairing.verdicts/> <@pairing.words "recurrences" pairing.recurrences/> <@pairing.words "kinds" labels.kinds/> <@pairing.words "levels" labels.levels/> <@pairing.words "groups" labels.groups/> <@pairing.words "scopes" values.scopes/> <@pairing.words "operators" values.operators/>>
<@plan "a" "Văn bản thứ nhất"/>
<@plan "b" "Văn bản thứ hai"/>
<p><button type="submit" class="button">So sánh</button></p>
<p class="wide"><button type="submit" class="plain" name="xem" value="trinh-duyet">So sánh ngay trên trang này</button></p>
</form>
<p id="tin" role="status"></p>
<section id="ket-qua" class="pair-result" hidden></section>
</section>
</#macro>

<#macro plan name label>
<p><label for="van-ban-${name}">${label}</label><#if content.isListed><select id="van-ban-${name}" name="${name}" required><option value="">Chọn văn bản</option><#list content.cards as card><option value="${card.plan.id()}">${card.plan.metadata.shortName}<#if card.isReplaced()> (đã được thay)</#if></option></#list></select><#else><input type="search" id="loc-${name}" aria-label="${label}: gõ tên để lọc" placeholder="Gõ tên để lọc" autocomplete="off"><select id="van-ban-${name}" name="${name}" size="6" required data-list></select></#if></p>
</#macro>

<#macro pairs>
<#if content.pairs?has_content>
<section class="pair-list" aria-labelledby="cac-cap">
<h2 id="cac-cap">Các cặp có trang riêng</h2>
<#if content.isTable>
<#if content.current?size gt 1>
<div role="region" aria-label="Bảng các cặp văn bản" tabindex="0" class="pair-scroll">
<table>
<caption>Mỗi ô dẫn đến trang so sánh văn bản ở hàng với văn bản ở cột</caption>
<thead><tr><td></td><#list content.current as card><th scope="col">${card.plan.metadata.shortName}</th></#list></tr></thead>
<tbody>
<#list content.current as row>
<tr><th scope="row">${row.plan.metadata.shortName}</th><#list content.current as column><td><#if row?index == column?index>–<#else><#local a = (row?index lt column?index)?then(row, column).plan b = (row?index lt column?index)?then(column, row).plan><a href="${a.id()}--${b.id()}.html" aria-label="So sánh ${row.plan.metadata.shortName} và ${column.plan.metadata.shortName}">So sánh</a></#if></td></#list></tr>
</#list>
</tbody>
</table>
</div>
</#if>
<#if content.versions?has_content>
<h3>Bản mới và bản đã được thay</h3>
<ul class="groups">
<#list content.versions as pair>
<li><a href="${pair.id()}.html">${pair.first.metadata.shortName} và ${pair.second.metadata.shortName}</a></li>
</#list>
</ul>
</#if>
<#else>
<ul class="groups">
<#list content.pairs as pair>
<li><a href="${pair.id()}.html">${pair.first.metadata.shortName} và ${pair.second.metadata.shortName}</a></li>
</#list>
</ul>
<#if content.pairsLeftOut gt 0><p>Còn ${content.pairsLeftOut?c} cặp nữa; chọn hai văn bản ở trên để mở.</p></#if>
</#if>
</section>
</#if>
</#macro>
