<#import "lib/layout.ftl" as layout>
<#import "lib/labels.ftl" as labels>
<#import "lib/pairs.ftl" as pairing>
<#assign examples = ["chuyển đổi số", "phu song 5G", "57-NQ/TW", "ai phải báo cáo hằng năm"]>
<#assign hasIndicators = portal.hasIndicators>
<#assign hasKinds = hasIndicators || content.hasMilestones>
<@layout.page title="Tìm kiếm – ${portal.name}" section="search" here="Tìm kiếm" states={"data-search-state": "idle"}
    styles=["search.css"] scripts=["search-text.js", "search-index.js", "search-rank.js", "search-gather.js", "search-hits.js", "search-suggest.js", "search.js", "search-view.js", "search-page.js"]>
<h1>Tìm kiếm</h1>
<form id="tim" class="search-form" role="search" action="tim-kiem.html" aria-label="Tìm trong các văn bản">
<p class="search-box"><label for="q">Từ cần tìm</label>
<input type="search" id="q" name="q" maxlength="500" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search" aria-describedby="cach-go" data-key="Phím / đưa con trỏ vào ô này">
<button type="submit" class="button">Tìm</button></p>
<p class="hint" id="cach-go">Gõ có dấu hay không dấu đều được; gõ được cả số hiệu văn bản, con số, ngày tháng hoặc một câu hỏi.</p>
<@filters/>
</form>
<noscript>
<div class="notice">
<p><b>Trình duyệt không chạy JavaScript nên cổng không tìm được trong toàn văn.</b> Khi đó vẫn có thể:</p>
<ul>
<li>mở một văn bản trong <a href="van-ban/index.html">danh sách văn bản</a> rồi bấm Ctrl+F để tìm trong trang;</li>
<#if hasIndicators><li>xem <a href="chi-tieu/index.html">các chỉ tiêu</a> theo lĩnh vực;</li></#if>
<#if portal.comparisons?seq_contains("moc-thoi-gian")><li>xem <a href="so-sanh/moc-thoi-gian.html">các mốc thời gian</a>;</li></#if>
<#if portal.hasGlossary><li>tra <a href="thuat-ngu.html">thuật ngữ và chữ viết tắt</a>;</li></#if>
<li>tải <a href="du-lieu/index.html">dữ liệu mở</a> về để tìm bằng chương trình khác.</li>
</ul>
</div>
</noscript>
<p id="tin" class="found-count" role="status"></p>
<div id="ket-qua" class="found"></div>
<#-- Shown by search-page.js: without it no search leads anywhere. -->
<div id="goi-y" class="search-start" hidden>
<p>Ví dụ: <#list examples as example><a href="tim-kiem.html?q=${example?url("UTF-8")}">${example}</a><#sep>, </#list>.</p>
<p class="keys"><kbd>/</kbd> vào ô tìm kiếm, <kbd>↓</kbd> <kbd>↑</kbd> đi giữa các kết quả, <kbd>Enter</kbd> mở, <kbd>Esc</kbd> trở lại ô tìm kiếm.</p>
<p class="keys"><label><input type="checkbox" id="phim" checked> Dùng phím <kbd>/</kbd> trên mọi trang của cổng</label></p>
</div>
<@words/>
</@layout.page>

<#-- Only what parts the corpus is offered. -->
<#macro filters>
<#if content.levels?has_content || content.provinces?has_content || content.themes?has_content || content.groups?has_content || hasKinds>
<div class="search-filters">
<#if hasKinds><p><label for="loai">Tìm trong</label> <select id="loai" name="loai"><option value="">Tất cả</option><option value="doan">Đoạn văn bản</option><#if hasIndicators><option value="chi-tieu">Chỉ tiêu</option></#if><#if content.hasMilestones><option value="moc">Mốc thời gian</option></#if></select></p></#if>
<#if content.levels?has_content><p><label for="cap">Cấp ban hành</label> <select id="cap" name="cap"><option value="">Mọi cấp</option><#list content.levels as id><option value="${id}">${labels.levels[id]}</option></#list></select></p></#if>
<#if content.provinces?has_content><p><label for="tinh">Tỉnh, thành phố</label> <select id="tinh" name="tinh"><option value="">Mọi nơi</option><#list content.provinces as province><option value="${province.id}">${province.name}</option></#list></select></p></#if>
<#if content.themes?has_content || content.groups?has_content><p><label for="chu-de">Chủ đề</label> <select id="chu-de" name="chu-de"><option value="">Mọi chủ đề</option><#if content.themes?has_content><optgroup label="Lĩnh vực của chỉ tiêu"><#list content.themes as theme><option value="${theme.id}">${theme.name}</option></#list></optgroup></#if><#if content.groups?has_content><optgroup label="Nhóm nhiệm vụ"><#list content.groups as id><option value="g:${id}">${labels.groups[id]}</option></#list></optgroup></#if></select></p></#if>
</div>
</#if>
</#macro>

<#-- The words of search-view.js: {…} is filled in there. -->
<#macro words>
<template id="cau-chu">
<p data-word="title">{q} – Tìm kiếm – ${portal.name}</p>
<p data-word="busy">Đang tìm…</p>
<p data-word="passages">{n} đoạn trong {m} văn bản</p>
<p data-word="passages-at-least">ít nhất {n} đoạn trong {m} văn bản</p>
<p data-word="passages-first">{n} đoạn, đang hiện {k} đoạn đầu trong {m} văn bản</p>
<p data-word="passages-at-least-first">ít nhất {n} đoạn, đang hiện {k} đoạn đầu trong {m} văn bản</p>
<p data-word="indicators">{n} chỉ tiêu</p>
<p data-word="milestones">{n} mốc thời gian</p>
<p data-word="indicators-first">{n} chỉ tiêu, đang hiện {k}</p>
<p data-word="milestones-first">{n} mốc thời gian, đang hiện {k}</p>
<p data-word="none">Không tìm thấy “{q}”.</p>
<p data-word="none-filtered">Không tìm thấy “{q}” với lựa chọn này.</p>
<p data-word="none-failed">Chưa tìm được “{q}” vì thiếu dữ liệu.</p>
<p data-word="tips">Hãy thử: bớt từ, chỉ giữ những từ chính; gõ không dấu nếu chưa chắc dấu; kiểm tra chính tả; gõ số hiệu văn bản mà không kèm trích yếu.</p>
<p data-word="unfilter">Tìm lại ở mọi nơi</p>
<p data-word="unknown">Không văn bản nào có: {words}.</p>
<p data-word="corrected">Không có đoạn nào chứa “{q}”. Đang hiện kết quả cho “{other}”.</p>
<p data-word="suggestion">Có phải bạn muốn tìm: {link}?</p>
<p data-word="meaning">“{short}” là viết tắt của “{meaning}”. Tìm cả: {link}.</p>
<p data-word="partial">Không đoạn nào có đủ các từ đã gõ. Dưới đây là những đoạn có một phần.</p>
<p data-word="partial-filtered">Với lựa chọn này, không đoạn nào có đủ các từ đã gõ. Dưới đây là những đoạn có một phần.</p>
<p data-word="scattered">Không đoạn nào có “{q}” liền nhau. Dưới đây là những đoạn có những chữ ấy rời nhau hoặc khác dấu.</p>
<p data-word="scattered-filtered">Với lựa chọn này, không đoạn nào có “{q}” liền nhau. Dưới đây là những đoạn có những chữ ấy rời nhau hoặc khác dấu.</p>
<p data-word="apart">Các đoạn dưới đây có đủ các từ nhưng không đứng liền nhau.</p>
<p data-word="failed-shards">Một phần dữ liệu tìm kiếm không tải được ({files}). Kết quả có thể thiếu; hãy tải lại trang, hoặc chép lại thư mục từ bản gốc.</p>
<p data-word="failed">Không mở được dữ liệu tìm kiếm ({files}). Hãy tải lại trang; nếu đọc từ USB, kiểm tra thư mục tim-kiem và thư mục js có được chép đủ không.</p>
<p data-word="hits">Chỉ tiêu và mốc thời gian</p>
<p data-word="found">Đoạn văn bản</p>
<p data-word="jump">Văn bản có kết quả</p>
<p data-word="again">{name} (tiếp)</p>
<p data-word="more-hits">Hiện thêm {n} chỉ tiêu, mốc thời gian</p>
<p data-word="more">Xem thêm</p>
<p data-word="block">{section}, đoạn {n}</p>
<p data-word="of">, văn bản {name}</p>
<p data-word="national">Nghị quyết 57-NQ/TW</p>
<p data-word="more-plans">{n} văn bản khác</p>
<p data-word="at-all">Xem chỉ tiêu</p>
<p data-word="part-mo-dau">Phần mở đầu</p>
<p data-word="part-noi-nhan">Nơi nhận</p>
<p data-word="part-ky">Phần ký</p>
<p data-word="part-cuoc-chu">Cước chú</p>
<p data-word="before">trước {date}</p>
<p data-word="before-day">trước ngày {date}</p>
<p data-word="within">trong {date}</p>
<p data-word="within-day">trong ngày {date}</p>
<p data-word="on">{date}</p>
<p data-word="on-day">ngày {date}</p>
<p data-word="year">năm {year}</p>
<p data-word="quarter">quý {quarter}/{year}</p>
<p data-word="month">tháng {month}/{year}</p>
<#list pairing.recurrences as id, words>
<p data-word="every-${id}">${words}</p>
</#list>
<#if content.hasReplaced>
<p data-word="replaced">đã được thay</p>
</#if>
<#list labels.levels as id, name>
<p data-word="level-${id}">${name}</p>
</#list>
</template>
</#macro>
