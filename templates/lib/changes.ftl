<#-- What a plan's page says of its versions: notices at the top, and what this one changed in the one before. -->
<#import "labels.ftl" as labels>
<#import "diff.ftl" as diff>
<#assign root = content.rootpath>
<#assign names = {
  "figures": "Khác số liệu",
  "reworded": "Diễn đạt lại",
  "added": "Thêm",
  "dropped": "Bỏ",
  "moved": "Chuyển chỗ, gộp hoặc tách"
}>

<#macro notices>
<#if content.replacedBy??>
<#local next = content.replacedBy newest = content.newest!next>
<div class="notice" role="note">
<p><b>Văn bản đã được thay.</b> Bản thay thế: <@version next/>. <a href="${root}${next.address}#thay-doi">Xem những chỗ thay đổi</a>.</p>
<#if newest.address != next.address>
<p>Bản mới nhất: <@version newest/>.</p>
</#if>
<p>Toàn văn dưới đây được giữ nguyên để tra cứu; các trang so sánh của cổng dùng bản mới nhất.</p>
</div>
</#if>
<#if content.changes??>
<#local changes = content.changes>
<div class="notice" role="note">
<p><b>Văn bản này thay cho bản trước:</b> <@version changes.older/>. <a href="#thay-doi"><#if changes.changed() == 0>Không có thay đổi trong phần thân<#else>Xem ${changes.changed()} đoạn thay đổi</#if></a>.</p>
</div>
</#if>
</#macro>

<#-- The same on a copy that travels alone, where an address must be read as well as followed. -->
<#macro ofCopy>
<#if content.replacedBy??>
<#local next = content.replacedBy newest = content.newest!next>
<div class="notice" role="note">
<p><b>Văn bản đã được thay.</b> Bản thay thế: <@version next/>. <@whereIs next.address/></p>
<#if newest.address != next.address>
<p>Bản mới nhất: <@version newest/>. <@whereIs newest.address/></p>
</#if>
</div>
</#if>
<#if content.changes??>
<#local changes = content.changes>
<div class="notice" role="note">
<p><b>Văn bản này thay cho bản trước:</b> <@version changes.older/>. <#if changes.changed() == 0>Không có thay đổi trong phần thân.<#else>Có ${changes.changed()} đoạn thay đổi<#if portal.baseUrl??>, xem ở <@address content.planAddress + "#thay-doi"/></#if>.</#if></p>
</div>
</#if>
</#macro>

<#macro whereIs page>Trang trên cổng: <#if portal.baseUrl??><@address page/><#else>${page}</#if>.</#macro>

<#macro address page><a href="${portal.baseUrl}${page}">${portal.baseUrl}${page}</a></#macro>

<#macro version card><a href="${root}${card.address}">${card.plan.metadata.shortName}</a><#if card.plan.metadata.number??>, số ${card.plan.metadata.number}</#if><#if card.plan.metadata.issued??>, ban hành ngày ${labels.day(card.plan.metadata.issued)}<#else> (bản sao không nêu ngày ban hành)</#if></#macro>

<#macro section meta>
<#if content.changes??>
<#local changes = content.changes older = changes.older>
<section class="apparatus changes" aria-labelledby="thay-doi">
<h2 id="thay-doi">Thay đổi so với bản trước</h2>
<p>So với <@version older/>, theo từng đoạn. Không tính chữ hoa, dấu câu và số thứ tự; tên văn bản, phần mở đầu, nơi nhận và chữ ký không đem so.</p>
<#if changes.changed() == 0>
<p><b>Không có thay đổi:</b> cả ${changes.kept} đoạn giữ nguyên từng chữ.</p>
<#else>
<ul class="change-counts">
<li><b>${changes.kept}</b> đoạn giữ nguyên</li>
<#list changes.counts as count><li><b>${count.passages}</b> đoạn ${names[count.kind]?uncap_first}</li></#list>
</ul>
<@diff.key "bản trước" "bản này"/>
<ol class="clauses">
<#list changes.rows as row>
<li class="change ${row.kind}"><p class="change-kind">${names[row.kind]}</p><p><@words row/></p><small><@places row older/></small></li>
</#list>
</ol>
<#if changes.leftOut gt 0><p>Còn ${changes.leftOut} đoạn thay đổi nữa không đủ chỗ trên trang này<#if changes.address??>; xem ở <a href="${root}${changes.address}#tung-doan">trang đặt hai bản cạnh nhau</a></#if>.</p></#if>
</#if>
<#if changes.address??><p><a href="${root}${changes.address}">Đặt hai bản cạnh nhau: chỉ tiêu, nhóm nhiệm vụ, mốc thời gian và mọi đoạn văn</a></p></#if>
</section>
</#if>
</#macro>

<#-- What moved is no news: its words stand in both. -->
<#macro words row><#if row.kind == "moved"><#list row.pieces as piece>${piece.text}</#list><#else><@diff.both row.pieces/></#if></#macro>

<#macro places row older><#t>
<#if row.newer??><a href="#${row.newer.id}">${labels.where(row.newer.id)}</a><#if row.older??>, bản trước: <@old row.older.id older/></#if><#else>bản trước: <@old row.older.id older/></#if><#t>
<#if row.also?has_content><#if row.newer??>; ở bản trước nằm trong <#list row.also as id><@old id older/><#sep>, </#list><#else>; nay nằm trong <#list row.also as id><a href="#${id}">${labels.where(id)}</a><#sep>, </#list></#if></#if><#t>
</#macro>

<#macro old id older><a href="${root}${older.address}#${id}">${labels.where(id)}</a></#macro>
