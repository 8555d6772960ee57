<#import "lib/layout.ftl" as layout>
<#import "lib/labels.ftl" as labels>
<#assign types = {"string": "chữ", "date": "ngày", "integer": "số nguyên", "number": "số", "boolean": "đúng hoặc sai"}>
<@layout.page title="Dữ liệu mở – ${portal.name}" section="data" here="Dữ liệu mở">
<h1>Dữ liệu mở</h1>
<p class="lead">Mọi con số, mốc thời gian, nhiệm vụ trên cổng, để tải về và dùng lại. Mỗi mục tiêu, mốc thời gian và nhiệm vụ của văn bản kèm nguyên văn câu trích và mã của đoạn chứa câu đó; chỉ tiêu quốc gia chưa đối chiếu với toàn văn được ghi rõ ở cột verified.</p>
<#if content.hasReplaced>
<p>Các bảng chỉ tiêu, mốc thời gian, phân công giữ cả văn bản đã được thay; cột <code>replaces</code> của <a href="#bang-van-ban">bảng văn bản</a> cho biết văn bản nào thay văn bản nào. Các bảng so sánh chỉ có bản mới nhất.</p>
</#if>
<section aria-labelledby="mot-tep">
<h2 id="mot-tep">Tất cả trong một tệp</h2>
<p>Mở bằng Excel hoặc LibreOffice; mỗi bảng một trang tính, trang đầu giải thích từng cột.</p>
<@files content.workbooks/>
</section>
<section aria-labelledby="tung-bang">
<h2 id="tung-bang">Từng bảng</h2>
<#list content.tables as item>
<div class="dataset">
<h3 id="bang-${item.table.id}">${item.table.title}</h3>
<p>${item.table.meaning} Có ${item.table.rows?c} dòng.</p>
<#if item.csv?size gt 1>
<details><summary>Tải theo tỉnh, thành phố: ${item.csv?size} phần</summary>
<@files item.csv/>
<@files item.json/>
</details>
<#else>
<@files item.csv + item.json/>
</#if>
<details><summary>${item.table.columns?size} cột</summary>
<table class="columns">
<caption>Các cột của bảng ${item.table.title?uncap_first}</caption>
<thead><tr><th scope="col">Cột</th><th scope="col">Kiểu</th><th scope="col">Ý nghĩa</th></tr></thead>
<tbody>
<#list item.table.columns as column>
<tr><th scope="row"><code>${column.name}</code> <small>${column.title}</small></th><td data-label="Kiểu">${types[column.type]!column.type}</td><td data-label="Ý nghĩa">${column.meaning}</td></tr>
</#list>
</tbody>
</table>
</details>
</div>
</#list>
</section>
<#if content.indicators?has_content>
<section aria-labelledby="tung-chi-tieu">
<h2 id="tung-chi-tieu">Từng chỉ tiêu</h2>
<details><summary>${content.indicators?size} chỉ tiêu, mỗi chỉ tiêu một tệp</summary>
<@files content.indicators/>
</details>
</section>
</#if>
<#if content.calendars?has_content>
<section aria-labelledby="lich">
<h2 id="lich">Lịch</h2>
<p>Thời hạn, sự kiện và việc định kỳ có ngày, để thêm vào chương trình lịch (iCalendar). Việc không nêu ngày thì không có trong lịch.</p>
<@files content.calendars/>
<#if content.planCalendars?has_content>
<details><summary>${content.planCalendars?size} văn bản, mỗi văn bản một tệp</summary>
<@files content.planCalendars/>
</details>
<#else>
<p>Lịch của từng văn bản ở cuối trang của văn bản ấy.</p>
</#if>
</section>
</#if>
<#if content.pairs?has_content>
<section aria-labelledby="tung-cap">
<h2 id="tung-cap">Từng cặp văn bản</h2>
<details><summary>${content.pairs?size} cặp văn bản, mỗi cặp một tệp: từng đoạn đặt cạnh nhau</summary>
<@files content.pairs/>
</details>
</section>
</#if>
<section aria-labelledby="kem-theo">
<h2 id="kem-theo">Mô tả và kiểm tra</h2>
<@files content.companions/>
</section>
<section aria-labelledby="dung-lai">
<h2 id="dung-lai">Dùng lại</h2>
<p><#if portal.licence??>Giấy phép: <#if portal.licence.address??><a class="out" href="${portal.licence.address}">${portal.licence.name}</a><#else>${portal.licence.name}</#if>.<#else>Đơn vị chịu trách nhiệm về cổng chưa công bố giấy phép dùng lại dữ liệu<#if portal.contact??>; hãy hỏi ${portal.contact}</#if>.</#if></p>
<p>Khi dẫn lại, hãy ghi tên văn bản, mã đoạn và ngày của dữ liệu<#if portal.lastChanged??> (${labels.day(portal.lastChanged)})</#if>. Con số của hai văn bản chỉ so sánh được khi cùng đơn vị, căn cứ tính, phạm vi và thời hạn.</p>
</section>
</@layout.page>

<#macro files all>
<ul class="files">
<#list all as file>
<li><a href="${file.path}" download>${file.title}</a> <small><#if file.path?contains(".")>${file.path?keep_after_last(".")?upper_case}, </#if>${size(file.bytes)}</small></li>
</#list>
</ul>
</#macro>

<#function size bytes>
  <#if bytes lt 1024><#return bytes?c + " byte"></#if>
  <#if bytes lt 10240><#return (bytes / 1024)?string("0.0;; decimalSeparator=','") + " kB"></#if>
  <#if bytes lt 1048576><#return (bytes / 1024)?round?c + " kB"></#if>
  <#return (bytes / 1048576)?string("0.0;; decimalSeparator=','") + " MB">
</#function>
