<#-- The frame of every comparison: where else to compare, what to take away, and the parts by province. -->
<#import "layout.ftl" as layout>
<#import "labels.ftl" as labels>
<#import "takeaway.ftl" as taking>
<#assign root = content.rootpath>
<#assign bare = content.fullAddress??>

<#assign names = {
  "chi-tieu": "Chỉ tiêu",
  "muc-do-de-cap": "Mức độ đề cập",
  "nhiem-vu": "Nhóm nhiệm vụ",
  "moc-thoi-gian": "Mốc thời gian",
  "phan-cong": "Phân công",
  "ke-thua": "Kế thừa"
}>

<#--
  way: id of the comparison, or "" where it is none of the six; heading: of the page; lead: one sentence, may hold markup;
  trail: further crumbs behind "So sánh"; scripts as in layout.
-->
<#macro page way heading lead trail=[] scripts=[]>
<#local crumbs = [{"name": "So sánh", "address": "so-sanh/index.html"}] + trail>
<@layout.page title="${heading} – ${portal.name}" section="comparisons" crumbs=crumbs here=heading scripts=scripts styles=["compare.css"]>
<#if bare>
<h1 class="bare-title">${heading}</h1>
<#else>
<h1>${heading}</h1>
<#if lead?has_content><p class="lead">${lead}</p></#if>
<#if way?has_content><@ways way/></#if>
</#if>
<#nested>
<#if !bare><@takeaway/></#if>
</@layout.page>
</#macro>

<#-- The ways to compare, the current one marked. -->
<#macro ways current>
<nav class="ways" aria-label="Các cách đối chiếu">
<ul>
<#list portal.comparisons as id>
<li><a href="${root}so-sanh/${id}.html"<#if id == current> aria-current="${(content.uri == "so-sanh/" + id + ".html")?then("page", "true")}"</#if>>${names[id]}</a></li>
</#list>
</ul>
</nav>
</#macro>

<#-- Data and the snippet for other people's pages. -->
<#macro takeaway>
<section class="takeaway" aria-labelledby="mang-ve">
<h2 id="mang-ve">Tải về, nhúng</h2>
<ul>
<#if content.csv??><li><#if content.csv?ends_with(".html")><a href="${root}${content.csv}">Dữ liệu của bảng này, chia theo tỉnh (CSV)</a><#else><a href="${root}${content.csv}" download>Tải bảng này (CSV)</a></#if></li></#if>
<#if content.editionAddress??><li><a href="${root}${content.editionAddress}" download="${content.editionAddress?keep_after("tai-ve/")?replace("/", "-")}">Bản một tệp của bảng này (gửi qua thư, Zalo)</a></li></#if>
<@taking.links/>
</ul>
<@taking.snippet/>
</section>
</#macro>

<#-- Links to the provinces' parts, on the first page of a comparison of many plans. -->
<#macro groups what>
<#if content.groups?has_content>
<section class="apart" aria-labelledby="theo-tinh">
<h2 id="theo-tinh">Theo tỉnh, thành phố</h2>
<p>Trên trang này chỉ có văn bản cấp tỉnh. ${what} của các đơn vị trong tỉnh ở trang của từng tỉnh:</p>
<ul class="groups">
<#list content.groups as group>
<li><a href="${root}${bare?then(group.address?replace("so-sanh/", "nhung/"), group.address)}">${group.name!"Chưa rõ tỉnh, thành phố"}</a> <span>${group.plans} văn bản</span></li>
</#list>
</ul>
</section>
</#if>
</#macro>

<#-- To the neighbouring parts of a group that does not fit on one page. -->
<#macro pager>
<#local part = content.part>
<#if part.count gt 1>
<nav class="pager" aria-label="Các phần của bảng">
<p><#if part.previous??><a class="button plain" href="${root}${bare?then(part.previous?replace("so-sanh/", "nhung/"), part.previous)}" rel="prev">Phần trước</a></#if> <span>Phần ${part.number}/${part.count}</span> <#if part.next??><a class="button plain" href="${root}${bare?then(part.next?replace("so-sanh/", "nhung/"), part.next)}" rel="next">Phần sau</a></#if></p>
</nav>
</#if>
</#macro>
