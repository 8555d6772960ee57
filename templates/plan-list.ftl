<#import "lib/layout.ftl" as layout>
<#import "lib/labels.ftl" as labels>
<#import "lib/cards.ftl" as lists>
<#assign root = content.rootpath>
<#assign index = {"name": "Văn bản", "address": "van-ban/index.html"}>
<#assign split = content.provinceName?? || content.uri != index.address>
<#assign heading = split?then("Văn bản: " + (content.provinceName!"chưa rõ tỉnh, thành phố"), "Văn bản")>
<@layout.page title="${content.title} – ${portal.name}" section="plans" crumbs=split?then([index], []) here=split?then(content.provinceName!"Chưa rõ tỉnh, thành phố", "Văn bản") scripts=["list.js"]>
<h1>${heading}</h1>
<#if content.groups?has_content>
<p class="lead">Chọn tỉnh, thành phố để xem văn bản của tỉnh và của các đơn vị trong tỉnh.</p>
<@lists.groups content.groups/>
</#if>
<#if content.cards?has_content>
<@filter content.cards/>
<table class="list" id="danh-sach">
<caption>Danh sách ${content.cards?size} văn bản<#if content.pageCount gt 1>, trang ${content.pageNumber}/${content.pageCount}</#if></caption>
<thead><tr><th scope="col">Văn bản</th><th scope="col">Loại</th><th scope="col">Cấp ban hành</th><th scope="col">Địa phương</th><th scope="col">Ngày ban hành</th><th scope="col">Lên cổng</th></tr></thead>
<tbody>
<#list content.cards as card><@row card/></#list>
</tbody>
</table>
<p id="khong-co" hidden>Không có văn bản nào hợp với lựa chọn này. Hãy bớt điều kiện lọc.</p>
<#elseif !content.groups?has_content>
<p>Cổng chưa có văn bản nào.</p>
</#if>
<#if content.previous?? || content.next??>
<nav class="pager" aria-label="Các trang của danh sách">
<p><#if content.previous??><a class="button plain" href="${root}${content.previous}" rel="prev">Trang trước</a></#if> <span>Trang ${content.pageNumber}/${content.pageCount}</span> <#if content.next??><a class="button plain" href="${root}${content.next}" rel="next">Trang sau</a></#if></p>
</nav>
</#if>
</@layout.page>

<#macro row card>
<#local plan = card.plan.metadata>
<tr data-level="${plan.level}" data-kind="${plan.kind}" data-province="${card.provinceName!}" data-name="${plan.shortName}" data-issued="${plan.issued!}" data-published="${plan.published}">
<th scope="row"><a href="${root}${card.address}">${plan.shortName}</a><@labels.replaced card/> <span class="issuer">${plan.issuer}</span> <span class="title">${plan.title}</span></th>
<td data-label="Loại">${labels.kinds[plan.kind]}</td>
<td data-label="Cấp ban hành">${labels.levels[plan.level]}</td>
<td data-label="Địa phương"><#if card.placeName??>${card.placeName}<#if card.provinceName?? && card.provinceName != card.placeName>, ${labels.inside(card.provinceName)}</#if><#elseif !plan.place??><i>${labels.notStated}</i></#if></td>
<td data-label="Ngày ban hành"><#if plan.issued??><time datetime="${plan.issued}">${labels.day(plan.issued)}</time><#else><i>${labels.notStated}</i></#if></td>
<td data-label="Lên cổng"><time datetime="${plan.published}">${labels.day(plan.published)}</time></td>
</tr>
</#macro>

<#-- Hidden until list.js shows it: without scripts the whole list stands. -->
<#macro filter cards>
<#local levels = [] kinds = [] provinces = []>
<#list cards as card>
<#local plan = card.plan.metadata>
<#if !levels?seq_contains(plan.level)><#local levels += [plan.level]></#if>
<#if !kinds?seq_contains(plan.kind)><#local kinds += [plan.kind]></#if>
<#if card.provinceName?? && !provinces?seq_contains(card.provinceName)><#local provinces += [card.provinceName]></#if>
</#list>
<form class="filter" id="loc" hidden>
<p class="wide"><label for="q">Lọc theo chữ</label> <input type="search" id="q" name="q" autocomplete="off" spellcheck="false"></p>
<p><label for="cap">Cấp ban hành</label> <select id="cap" name="cap"><option value="">Mọi cấp</option><#list labels.levels as id, name><#if levels?seq_contains(id)><option value="${id}">${name}</option></#if></#list></select></p>
<p><label for="loai">Loại văn bản</label> <select id="loai" name="loai"><option value="">Mọi loại</option><#list labels.kinds as id, name><#if kinds?seq_contains(id)><option value="${id}">${name}</option></#if></#list></select></p>
<#if provinces?size gt 1>
<p><label for="tinh">Tỉnh, thành phố</label> <select id="tinh" name="tinh"><option value="">Mọi nơi</option><#list provinces?sort as name><option>${name}</option></#list></select></p>
</#if>
<p><label for="xep">Sắp xếp</label> <select id="xep" name="xep"><option value="">Như danh sách gốc</option><option value="ten">Tên, từ A đến Y</option><option value="ban-hanh">Ngày ban hành, mới trước</option><option value="len-cong">Ngày lên cổng, mới trước</option></select></p>
<p class="result"><output id="ket-qua" for="q cap loai xep" data-all="${cards?size}" data-words="Đang hiện {n} trong {all} văn bản."></output> <button type="reset">Bỏ lọc</button></p>
</form>
</#macro>
