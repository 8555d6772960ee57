<#-- What the portal adds below a plan's text: corrections, references, related plans, downloads. -->
<#import "labels.ftl" as labels>
<#import "cite.ftl" as citing>
<#assign root = content.rootpath>

<#macro corrections all>
<#local marks = all?filter(mark -> mark.correction.kind != "NOTE")>
<#local notes = all?filter(mark -> mark.correction.kind == "NOTE")>
<#if all?has_content>
<section class="apparatus" aria-labelledby="cho-da-sua">
<h2 id="cho-da-sua">Chỗ đã sửa và ghi chú</h2>
<#if marks?has_content>
<table class="marks">
<caption>Lỗi chép chắc chắn trong bản được cung cấp: ${marks?size} chỗ</caption>
<thead><tr><th scope="col">Vị trí</th><th scope="col">Bản được cung cấp ghi</th><th scope="col">Bản đọc ghi</th></tr></thead>
<tbody>
<#list marks as mark>
<tr><th scope="row"><@to mark.passage/></th><td>${mark.correction.supplied}</td><td><#if mark.correction.kind == "REMOVAL"><i>bỏ</i><#else>${mark.correction.reading}</#if></td></tr>
</#list>
</tbody>
</table>
</#if>
<#if notes?has_content>
<h3>Ghi chú của biên tập</h3>
<ul>
<#list notes as note>
<li><@to note.passage/>: ${note.correction.reading}</li>
</#list>
</ul>
</#if>
</section>
</#if>
</#macro>

<#macro references list>
<#if list?has_content>
<section class="apparatus" aria-labelledby="van-ban-nhac-toi">
<h2 id="van-ban-nhac-toi">Văn bản được nhắc tới</h2>
<ul class="references">
<#list list as reference>
<li><b><#if reference.types?has_content>${reference.types?join(", ")} </#if>${reference.number}</b><#if reference.dates?has_content>, ngày ${reference.dates?join("; ")}</#if><#if reference.dates?size gt 1> <span class="hint">Trong văn bản có nhiều ngày khác cách viết hoặc khác nhau; hãy xem từng đoạn.</span></#if><br>
<span class="at"><#list reference.passages as id><@to id/><#sep>; </#list></span></li>
</#list>
</ul>
</section>
</#if>
</#macro>

<#macro related>
<#if content.parentCard?? || content.replacesCard?? || content.replacedBy?? || content.children?has_content>
<section class="apparatus" aria-labelledby="lien-quan">
<h2 id="lien-quan">Văn bản liên quan trên cổng</h2>
<ul>
<#if content.parentCard??><li>Thực hiện: <@plan content.parentCard/></li></#if>
<#if content.replacesCard??><li>Thay cho: <@plan content.replacesCard/></li></#if>
<#if content.replacedBy??><li>Đã được thay bằng: <@plan content.replacedBy/></li></#if>
<#if content.newest?? && content.newest.address != content.replacedBy.address><li>Bản mới nhất: <@plan content.newest/></li></#if>
<#list content.children as child><li>Được cụ thể hóa trong: <@plan child/></li></#list>
</ul>
</section>
</#if>
</#macro>

<#macro downloads meta>
<section class="apparatus downloads" aria-labelledby="tai-ve">
<h2 id="tai-ve">Tải về</h2>
<ul>
<#if portal.editions>
<#local name = meta.id?contains(meta.kind)?then(meta.id, meta.kind + "-" + meta.id)>
<li><a href="${root}tai-ve/van-ban/${meta.id}.pdf" download="${name}.pdf">Bản PDF</a></li>
<li><a href="${root}tai-ve/van-ban/${meta.id}.html" download="${name}.html">Bản một tệp (gửi qua thư, Zalo)</a></li>
</#if>
<li><a href="${content.markdownFile}" download>Bản đọc có đánh dấu chỗ sửa (Markdown)</a></li>
<#if content.suppliedFile??>
<li><a href="${content.suppliedFile}" download>Bản như được cung cấp (${content.suppliedFile?keep_after_last(".")?upper_case})</a></li>
</#if>
<#if content.calendar??>
<li><a href="${root}${content.calendar}" download>Lịch các thời hạn, sự kiện của văn bản (iCalendar)</a></li>
</#if>
</ul>
<@citing.plan meta/>
<p><button type="button" class="button plain" data-print hidden>In văn bản này</button></p>
</section>
</#macro>

<#macro to id><a href="#${id}">${labels.where(id)}</a></#macro>

<#macro plan card><a href="${root}${card.address}">${card.plan.metadata.shortName}</a><@labels.replaced card/> (${card.plan.metadata.issuer})</#macro>
