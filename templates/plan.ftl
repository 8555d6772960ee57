<#import "lib/layout.ftl" as layout>
<#import "lib/labels.ftl" as labels>
<#import "lib/passage.ftl" as passages>
<#import "lib/notices.ftl" as notices>
<#import "lib/facts.ftl" as facts>
<#import "lib/apparatus.ftl" as apparatus>
<#import "lib/kin.ftl" as kinship>
<#import "lib/changes.ftl" as versions>
<#import "lib/cite.ftl" as citing>
<#assign plan = content.plan>
<#assign meta = plan.metadata>
<#assign marks = content.corrections?filter(mark -> mark.correction.kind != "NOTE")?size>
<#assign references = plan.references>
<@layout.page title="${content.name}: ${meta.title} – ${portal.name}" section="plans"
    crumbs=[{"name": "Văn bản", "address": "van-ban/index.html"}] here=meta.shortName scripts=["cite.js"] styles=(content.kin?has_content || content.changes??)?then(["compare.css"], [])>
<div class="doc-head">
<p class="over">${labels.kinds[meta.kind]} · ${labels.levels[meta.level]} · ${meta.issuer}</p>
<h1>${meta.title}</h1>
<@versions.notices/><#t>
<@notices.endings content.notices meta.level true meta.issued??/>
</div>
<div class="doc">
<nav class="toc" aria-labelledby="muc-luc">
<details open>
<summary id="muc-luc">Mục lục</summary>
<@passages.contents plan.text.sections/>
<ul class="parts">
<li><a href="#thong-tin">Thông tin văn bản</a></li>
<#if content.changes??>
<li><a href="#thay-doi">Thay đổi so với bản trước</a></li>
</#if>
<#if content.kin?has_content><li><a href="#ke-thua">Kế thừa</a></li></#if>
<#if content.corrections?has_content><li><a href="#cho-da-sua">Chỗ đã sửa và ghi chú</a></li></#if>
<#if references?has_content><li><a href="#van-ban-nhac-toi">Văn bản được nhắc tới</a></li></#if>
<li><a href="#tai-ve">Tải về</a></li>
</ul>
</details>
</nav>
<div class="doc-main">
<@facts.box plan/>
<#if marks gt 0>
<input type="checkbox" id="ban-cung-cap" class="switch">
<p class="copy"><label for="ban-cung-cap">Xem đúng từng chữ bản được cung cấp</label> <span class="reading">Đây là <b>bản đọc</b>: ${marks} chỗ chép sai đã sửa, có gạch chấm bên dưới. <a href="#cho-da-sua">Danh sách chỗ đã sửa</a></span> <span class="supplied">Đây là <b>bản như được cung cấp</b>: ${marks} chỗ hiện chữ gốc, kể cả lỗi chép.</span></p>
<#elseif meta.source??>
<p class="copy"><span>Không có chỗ chép sai nào được đánh dấu.</span></p>
</#if>
<@kinship.box/>
<article data-plan="${meta.id}" aria-label="Toàn văn" lang="vi" data-unmark="Bỏ đánh dấu">
<@passages.text plan.text.sections true/>
</article>
<@citing.passages meta/>
<@versions.section meta/><#t>
<@kinship.section meta/>
<@apparatus.corrections content.corrections/>
<@apparatus.references references/>
<@apparatus.related/>
<@apparatus.downloads meta/>
<p class="print-only">In từ cổng ${portal.name}, trang <#if portal.baseUrl??>${portal.baseUrl}</#if>${content.uri}; trang cập nhật ngày ${labels.day(content.changed?string)}.</p>
</div>
</div>
</@layout.page>
